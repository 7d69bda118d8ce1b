package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.jspecify.annotations.Nullable;

/**
 * Finds every difference between the data of two graphs.
 *
 * <p><b>Identity.</b> docs/decisions/0024: things by their ids, claims by what they state, lines of evidence by their ids
 * wherever they lie, the grades of a line by scheme and origin.
 *
 * <p><b>Cost.</b> One pass over both graphs side by side, as both keep their things in one order, and sorting of what
 * differs. Only differences are kept. Nothing at all if the digests are equal.
 *
 * <p>Belongs to one thread.
 */
final class DataDiff {
    /**
     * A difference, and where it lies.
     *
     * @param before the claim that it belongs to in the first graph, if it belongs to one
     * @param after the same in the second
     */
    record Located(
            DataChange change,
            @Nullable Proposition before,
            @Nullable Proposition after) {}

    /** Claims keep the order of the graphs, which says more than that of their ids. */
    private static final Comparator<Located> ORDER = Comparator.<Located, What>comparing(
                    located -> located.change().what())
            .thenComparing(located -> located.change().kind())
            .thenComparing(located -> located.change().what() == What.CLAIM
                    ? ""
                    : located.change().id());

    private final EvidenceGraph before;
    private final EvidenceGraph after;
    private final List<Located> found = new ArrayList<>();

    private DataDiff(EvidenceGraph before, EvidenceGraph after) {
        this.before = before;
        this.after = after;
    }

    /** {@return the differences, by what they are about, then by kind, then in the order of the graphs} */
    static List<Located> between(EvidenceGraph before, EvidenceGraph after) {
        DataDiff diff = new DataDiff(before, after);
        if (!before.digest().equals(after.digest())) {
            diff.compare();
        }
        return diff.found;
    }

    private void compare() {
        info(before.info(), after.info());
        things(
                What.CATEGORY,
                before.categories(),
                after.categories(),
                category -> category.id(),
                category -> category.label(),
                Described::of);
        things(
                What.SCHEME,
                before.schemes(),
                after.schemes(),
                scheme -> scheme.id(),
                scheme -> scheme.name(),
                Described::of);
        SideBySide predicates = things(
                What.PREDICATE,
                before.predicates(),
                after.predicates(),
                predicate -> predicate.id(),
                predicate -> predicate.reading(),
                Described::of);
        SideBySide entities = things(
                What.ENTITY,
                before.entities(),
                after.entities(),
                entity -> entity.id(),
                entity -> entity.name(),
                Described::of);
        things(
                What.CITATION,
                before.citations(),
                after.citations(),
                citation -> citation.id(),
                DataDiff::name,
                Described::of);
        new EvidenceDiff(before, after, new ClaimPairs(before, after, entities, predicates), found).compare();
        found.sort(ORDER);
    }

    private void info(GraphInfo one, GraphInfo other) {
        List<FieldChange> fields = Described.of(one).changesTo(Described.of(other));
        if (!fields.isEmpty()) {
            add(new DataChange(What.GRAPH, Kind.CHANGED, other.name(), "", null, fields));
        }
    }

    private <T> SideBySide things(
            What what,
            List<T> one,
            List<T> other,
            Function<T, String> id,
            Function<T, String> name,
            Function<T, Particulars> particulars) {
        return SideBySide.walk(one, other, id, (was, is) -> {
            if (was == null && is != null) {
                add(new DataChange(what, Kind.ADDED, id.apply(is), name.apply(is), null, List.of()));
            } else if (was != null && is == null) {
                add(new DataChange(what, Kind.REMOVED, id.apply(was), name.apply(was), null, List.of()));
            } else if (was != null && is != null && !was.equals(is)) {
                List<FieldChange> fields = particulars.apply(was).changesTo(particulars.apply(is));
                add(new DataChange(what, Kind.CHANGED, id.apply(is), name.apply(is), null, fields));
            }
        });
    }

    private void add(DataChange change) {
        found.add(new Located(change, null, null));
    }

    /** {@return the title, or what stands for one; empty if nothing is known but the id} */
    private static String name(Citation citation) {
        String title = citation.title() == null ? citation.description() : citation.title();
        return title == null ? "" : title;
    }
}
