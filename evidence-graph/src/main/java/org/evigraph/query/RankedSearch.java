package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pathways of a question in the order of their rank, each found when it is asked for. Belongs to one thread. */
final class RankedSearch {
    private final BoundQuestion question;
    private final @Nullable NearFirst near;
    private @Nullable BestFirst all;

    RankedSearch(Workshop workshop, BoundQuestion question) {
        this.question = question;
        this.near = NearFirst.of(workshop, question);
    }

    /** {@return the next best pathway, or {@code null} if there is none or the search was cut short} */
    @Nullable
    Candidate next() {
        BestFirst search = all;
        if (search == null && near != null) {
            Candidate next = near.next();
            if (next != null || near.isAll()) {
                return next;
            }
        }
        return search == null ? beyond() : search.next();
    }

    /** {@return the first that is not near} */
    private @Nullable Candidate beyond() {
        BestFirst search = new BestFirst(question.route(), question.visits(), question.filters(), question.query());
        all = search;
        Candidate next = search.next();
        for (int known = near == null ? 0 : near.given(); known > 0 && next != null; known--) {
            next = search.next();
        }
        return next;
    }

    /** {@return the next pathways in order, at most so many} */
    List<Candidate> next(int limit) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate next = next(); next != null; next = found.size() < limit ? next() : null) {
            found.add(next);
        }
        return found;
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        return all == null ? null : all.truncation();
    }
}
