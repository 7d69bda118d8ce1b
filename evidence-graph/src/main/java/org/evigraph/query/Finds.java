package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;
import org.evigraph.query.RankOrder.Weighed;
import org.jspecify.annotations.Nullable;

/** The pathways that a search came to: how many, and the best of them. */
final class Finds {
    private final Filters filters;
    private final CertaintyRule rule;
    private final int limit;
    private final boolean listsRefuted;
    private final @Nullable Labellings labellings;
    private final @Nullable SequenceCounts sequences;
    private final RankOrder order;
    /** Whether a bound in the usual order tells what can still be listed. */
    private final boolean boundsHold;
    /** Whether pathways come in the order in which equals are listed: not where the claims of a step are told apart. */
    private final boolean comesInOrder;
    /** The worst first. */
    private final PriorityQueue<Weighed> best;

    private @Nullable PathwayVisitor visitor;
    private long found;
    private long refuted;

    /**
     * Nothing found yet.
     *
     * @param limit how many are kept
     * @param sequences where they are counted by their readings, if that is wanted
     * @param visitor who sees each in place of keeping it, if there is one
     */
    Finds(
            Route route,
            Filters filters,
            PathwayQuery query,
            RankOrder order,
            int limit,
            @Nullable SequenceCounts sequences,
            @Nullable PathwayVisitor visitor) {
        this.order = order;
        this.best = new PriorityQueue<>(order.reversed());
        this.filters = filters;
        this.rule = query.rule();
        this.boundsHold = order.isUsual() && rule.composition() != Composition.ANY;
        this.comesInOrder = !query.claims();
        this.limit = limit;
        this.listsRefuted = query.refuted();
        this.labellings = route.isAmbiguous() ? new Labellings(route, filters, query) : null;
        this.sequences = sequences;
        this.visitor = visitor;
    }

    /** Forgets how many were found, and shows those to come to another visitor: for one that keeps none. */
    void beginAgain(PathwayVisitor another) {
        visitor = another;
        found = 0;
        refuted = 0;
    }

    /** {@return how many pathways were found} */
    long found() {
        return found;
    }

    /** {@return how many more were found that exist only through refuted steps} */
    long refuted() {
        return refuted;
    }

    /** {@return the best that were found, the best first} */
    List<Candidate> best() {
        List<Weighed> sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted.stream().map(Weighed::candidate).toList();
    }

    /** {@return whether every pathway counts that holds together, and none is to be seen} */
    boolean takeAll() {
        return filters.areNone() && labellings == null && visitor == null;
    }

    /** {@return where pathways are counted by their readings, if that is wanted} */
    @Nullable
    SequenceCounts sequences() {
        return sequences;
    }

    /** {@return whether no pathway of those yet to come would be listed that stands no better than a bound} */
    boolean isFull(Standing bound) {
        if (best.size() < limit) {
            return false;
        }
        Weighed worst = best.peek();
        if (worst == null) {
            return true;
        }
        int order = boundsHold ? bound.compareRank(worst.standing()) : -1;
        return order > 0 || (order == 0 && comesInOrder);
    }

    /** Counts pathways that need not be listed. */
    void count(long more) {
        found += more;
    }

    /** Takes the first steps of a trail for a pathway, if the question's filters admit it. */
    void offer(Trail trail, int steps) {
        Standing standing = trail.standing(steps);
        if (rule.composition() == Composition.ANY && standing.kind == Standing.SCORED) {
            standing.score = rule.pathway(trail.scored(steps));
        }
        if (!filters.admitStanding(standing)) {
            return;
        }
        Candidate candidate = null;
        if (!filters.areOfStandingAlone() || labellings != null) {
            candidate = trail.candidate(steps);
            if (!filters.admit(candidate) || (labellings != null && !labellings.isBest(candidate))) {
                return;
            }
        }
        if (standing.refuted) {
            refuted++;
        } else {
            found++;
            if (sequences != null) {
                trail.beginReadings(sequences, steps);
                sequences.end();
            }
        }
        if (standing.refuted && !listsRefuted) {
            return;
        }
        if (visitor != null) {
            visitor.visit(trail.view(steps));
        } else if (mayBeListed(standing)) {
            keep(candidate == null ? trail.candidate(steps) : candidate);
        }
    }

    private boolean mayBeListed(Standing standing) {
        if (best.size() < limit) {
            return true;
        }
        Weighed worst = best.peek();
        return worst != null && order.compareStandings(standing, worst.standing()) <= 0;
    }

    private void keep(Candidate candidate) {
        Weighed weighed = order.weigh(candidate);
        if (best.size() < limit) {
            best.add(weighed);
        } else if (order.compare(weighed, best.element()) < 0) {
            best.remove();
            best.add(weighed);
        }
    }
}
