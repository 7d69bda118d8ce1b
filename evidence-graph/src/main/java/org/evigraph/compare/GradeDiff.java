package org.evigraph.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.ClaimRef;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;

/**
 * Compares the grades that a line of evidence carries in two graphs.
 *
 * <p>A grade is the same if it is in the same scheme and from the same hand: published by the same, or derived. Of several
 * such on one line, equal ones belong together, and the others in their order.
 */
final class GradeDiff {
    private GradeDiff() {}

    /** {@return the grades that came, went, or say something else, by scheme and hand} */
    static List<DataChange> between(EvidenceLine before, EvidenceLine after, ClaimRef was, ClaimRef is) {
        List<Grade> old = without(before.grades(), after.grades());
        SortedMap<String, Deque<Grade>> left = new TreeMap<>();
        old.forEach(grade ->
                left.computeIfAbsent(hand(grade), first -> new ArrayDeque<>()).add(grade));
        SortedMap<String, List<DataChange>> changes = new TreeMap<>();
        for (Grade grade : without(after.grades(), before.grades())) {
            Deque<Grade> candidates = left.getOrDefault(hand(grade), new ArrayDeque<>());
            Grade same = candidates.poll();
            changes.computeIfAbsent(hand(grade), first -> new ArrayList<>())
                    .add(
                            same == null
                                    ? change(Kind.ADDED, after, Described.text(grade), is, List.of())
                                    : change(
                                            Kind.CHANGED,
                                            after,
                                            hand(grade),
                                            is,
                                            Described.of(same).changesTo(Described.of(grade))));
        }
        for (Map.Entry<String, Deque<Grade>> gone : left.entrySet()) {
            gone.getValue()
                    .forEach(grade -> changes.computeIfAbsent(gone.getKey(), first -> new ArrayList<>())
                            .add(change(Kind.REMOVED, before, Described.text(grade), was, List.of())));
        }
        return changes.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the change of a line whose grades are the same but for their order} */
    static FieldChange order(EvidenceLine before, EvidenceLine after) {
        return new FieldChange("grades", texts(before), texts(after));
    }

    private static List<String> texts(EvidenceLine line) {
        return line.grades().stream().map(Described::text).toList();
    }

    private static List<Grade> without(List<Grade> grades, List<Grade> others) {
        List<Grade> left = new ArrayList<>(grades);
        others.forEach(left::remove);
        return left;
    }

    private static DataChange change(
            Kind kind, EvidenceLine line, String name, ClaimRef claim, List<FieldChange> fields) {
        return new DataChange(What.GRADE, kind, line.id(), name, claim, fields);
    }

    private static String hand(Grade grade) {
        Parts parts = new Parts(grade.scheme());
        if (grade.origin() instanceof Origin.Published published) {
            return parts.with("origin", "published").with("by", published.by()).toString();
        }
        return parts.with("origin", "derived").toString();
    }
}
