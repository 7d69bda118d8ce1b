package org.evigraph.graph;

import org.evigraph.model.Proposition;

/**
 * The claims from one entity to another, among which one is looked for.
 *
 * <p><b>Cost.</b> Many are halved by predicate and {@link QualifierOrder}, so that to find one reads the circumstances of few.
 * Nobody holds a snapshot to that order until it is audited, so what is not found so is looked for among all.
 *
 * @param from the first
 * @param end behind the last
 */
record ParallelClaims(ColumnarGraph graph, int from, int end) {
    private static final int FEW = 8;

    /** {@return the claims between two entities} */
    static ParallelClaims between(ColumnarGraph graph, int subject, int object) {
        return new ParallelClaims(
                graph, graph.firstWithObject(subject, object), graph.firstWithObject(subject, object + 1));
    }

    /** {@return the index of the claim with that proposition, or -1} */
    int find(Proposition wanted) {
        int found = end - from > FEW ? halve(wanted) : -1;
        return found >= 0 ? found : scan(wanted);
    }

    private int halve(Proposition wanted) {
        String circumstances = QualifierOrder.text(wanted.qualifiers());
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order(middle, wanted, circumstances) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Different circumstances may look alike.
        for (int claim = low; claim < end && order(claim, wanted, circumstances) == 0; claim++) {
            if (is(claim, wanted)) {
                return claim;
            }
        }
        return -1;
    }

    private int scan(Proposition wanted) {
        for (int claim = from; claim < end; claim++) {
            if (is(claim, wanted)) {
                return claim;
            }
        }
        return -1;
    }

    /** {@return whether a claim stands before, at or behind the place of one with such circumstances} */
    private int order(int claim, Proposition wanted, String circumstances) {
        int order = predicate(claim).compareTo(wanted.predicate());
        return order != 0
                ? order
                : QualifierOrder.text(graph.qualifiersOf(claim)).compareTo(circumstances);
    }

    private boolean is(int claim, Proposition wanted) {
        return predicate(claim).equals(wanted.predicate())
                && graph.qualifiersOf(claim).equals(wanted.qualifiers());
    }

    private String predicate(int claim) {
        return graph.predicate(graph.predicateOf(claim)).id();
    }
}
