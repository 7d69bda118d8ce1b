package org.evigraph.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Qualifiers;

/**
 * Which claims of two graphs are the same: those on the same subject, predicate and object under the same circumstances.
 *
 * <p><b>Method.</b> Claims lie by subject, object and predicate in both graphs, so numbers that count for both tell in one
 * pass where the two agree; only claims on the same three need a look at their circumstances. <b>Cost.</b> Linear.
 */
final class ClaimPairs {
    private static final int NONE = -1;

    private final EvidenceGraph before;
    private final EvidenceGraph after;
    private final SideBySide entities;
    private final SideBySide predicates;
    private final int[] partner;
    private final boolean[] known;

    ClaimPairs(EvidenceGraph before, EvidenceGraph after, SideBySide entities, SideBySide predicates) {
        this.before = before;
        this.after = after;
        this.entities = entities;
        this.predicates = predicates;
        this.partner = new int[before.claimCount()];
        this.known = new boolean[after.claimCount()];
        Arrays.fill(partner, NONE);
        match();
    }

    /** {@return the same claim in the second graph, or -1} */
    int partnerOf(int claim) {
        return partner[claim];
    }

    /** {@return whether the first graph has this claim of the second} */
    boolean isKnown(int claim) {
        return known[claim];
    }

    private void match() {
        int i = 0;
        int j = 0;
        while (i < partner.length && j < known.length) {
            int order = order(i, j);
            if (order == 0) {
                int endBefore = end(before, i);
                int endAfter = end(after, j);
                match(i, endBefore, j, endAfter);
                i = endBefore;
                j = endAfter;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int order(int claim, int other) {
        int subject = entities.before()[before.subjectOf(claim)] - entities.after()[after.subjectOf(other)];
        if (subject != 0) {
            return subject;
        }
        int object = entities.before()[before.objectOf(claim)] - entities.after()[after.objectOf(other)];
        return object != 0
                ? object
                : predicates.before()[before.predicateOf(claim)] - predicates.after()[after.predicateOf(other)];
    }

    private static int end(EvidenceGraph graph, int claim) {
        int end = claim + 1;
        while (end < graph.claimCount()
                && graph.subjectOf(end) == graph.subjectOf(claim)
                && graph.objectOf(end) == graph.objectOf(claim)
                && graph.predicateOf(end) == graph.predicateOf(claim)) {
            end++;
        }
        return end;
    }

    private void match(int from, int to, int fromAfter, int toAfter) {
        Map<Qualifiers, Integer> byCircumstances = new HashMap<>();
        for (int claim = fromAfter; claim < toAfter; claim++) {
            byCircumstances.put(after.proposition(claim).qualifiers(), claim);
        }
        for (int claim = from; claim < to; claim++) {
            Integer same = byCircumstances.get(before.proposition(claim).qualifiers());
            if (same != null) {
                partner[claim] = same;
                known[same] = true;
            }
        }
    }
}
