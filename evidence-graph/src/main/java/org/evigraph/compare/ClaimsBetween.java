package org.evigraph.compare;

import java.util.Arrays;
import org.evigraph.graph.EvidenceGraph;

/** Every claim between two entities, whichever is its subject. <b>Cost.</b> Logarithmic in the claims of each. */
final class ClaimsBetween {
    private static final int[] NONE = {};

    private ClaimsBetween() {}

    /** {@return the claims by number; none if the graph does not hold both entities} */
    static int[] of(EvidenceGraph graph, String one, String other) {
        int from = graph.indexOfEntity(one);
        int to = graph.indexOfEntity(other);
        if (from < 0 || to < 0) {
            return NONE;
        }
        int[] forward = forward(graph, from, to);
        if (from == to) {
            return forward;
        }
        int[] backward = forward(graph, to, from);
        int[] all = Arrays.copyOf(forward, forward.length + backward.length);
        System.arraycopy(backward, 0, all, forward.length, backward.length);
        return all;
    }

    /** The claims of a subject lie by their objects. */
    private static int[] forward(EvidenceGraph graph, int subject, int object) {
        int low = graph.firstOut(subject);
        int end = graph.firstOut(subject + 1);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.objectOf(middle) < object) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < end && graph.objectOf(to) == object) {
            to++;
        }
        int[] found = new int[to - low];
        for (int i = 0; i < found.length; i++) {
            found[i] = low + i;
        }
        return found;
    }
}
