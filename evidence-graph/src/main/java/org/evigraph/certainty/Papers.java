package org.evigraph.certainty;

import java.util.BitSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Status;

/**
 * Which publications count, and which count as one.
 *
 * <p>Publications that may share patients count as one paper, and so do those that overlap through a third: what cannot
 * be told apart is not two.
 *
 * <p><b>Cost.</b> One pass over the publications when it is made. <b>Threads.</b> Safe to share.
 */
final class Papers {
    private final int[] representative;
    private final BitSet retracted = new BitSet();
    private final BitSet ofConcern = new BitSet();
    private final BitSet leftOut;

    Papers(EvidenceGraph graph, BitSet leftOut) {
        this.leftOut = leftOut;
        representative = new int[graph.citationCount()];
        for (int i = 0; i < representative.length; i++) {
            representative[i] = i;
        }
        for (int i = 0; i < representative.length; i++) {
            Status status = graph.statusOf(i);
            retracted.set(i, status == Status.RETRACTED);
            ofConcern.set(i, status == Status.EXPRESSION_OF_CONCERN);
            for (int other : graph.overlapsOf(i)) {
                join(i, other);
            }
        }
        for (int i = 0; i < representative.length; i++) {
            representative[i] = root(i);
        }
    }

    private void join(int left, int right) {
        int first = root(left);
        int second = root(right);
        representative[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int citation) {
        int root = citation;
        while (representative[root] != root) {
            root = representative[root];
        }
        return root;
    }

    /** {@return the publication that stands for this one and all that overlap with it} */
    int paperOf(int citation) {
        return representative[citation];
    }

    boolean isRetracted(int citation) {
        return citation >= 0 && retracted.get(citation);
    }

    boolean isOfConcern(int citation) {
        return citation >= 0 && ofConcern.get(citation);
    }

    /** {@return whether the question leaves this publication out of account} */
    boolean isLeftOut(int citation) {
        return citation >= 0 && leftOut.get(citation);
    }
}
