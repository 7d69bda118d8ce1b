package org.evigraph.metapath;

import java.util.Arrays;
import org.evigraph.graph.EvidenceGraph;

/**
 * How many claims lie between an entity and each of the two ends, as far as that leaves room for a pathway.
 *
 * <p>Judged by topology alone: the evidence may yet close a way that this promises, and never the other way round.
 *
 * <p><b>Cost.</b> Two breadth-first passes, at most linear in the graph; eight bytes an entity.
 */
final class Distances {
    /** Further than any pathway may be long. */
    private static final byte FAR = Byte.MAX_VALUE;

    private final EvidenceGraph graph;
    private final Spending spending;
    private final int longest;
    private final byte[] toEnd;
    private final byte[] fromStart;

    Distances(EvidenceGraph graph, int start, int end, int longest, Spending spending) {
        this.graph = graph;
        this.longest = longest;
        this.spending = spending;
        this.toEnd = new byte[graph.entityCount()];
        this.fromStart = new byte[graph.entityCount()];
        Arrays.fill(toEnd, FAR);
        Arrays.fill(fromStart, FAR);
        spread(toEnd, end, start);
        spread(fromStart, start, end);
    }

    /** {@return how many claims lie between an entity and the end; more than any pathway has if it is out of reach} */
    int toEnd(int entity) {
        return toEnd[entity];
    }

    /** {@return whether a pathway may go from one entity to the next} */
    boolean mayStep(int from, int to) {
        return fromStart[from] + 1 + toEnd[to] <= longest;
    }

    private void spread(byte[] distances, int origin, int last) {
        int[] queue = new int[64];
        int size = 0;
        distances[origin] = 0;
        queue[size++] = origin;
        for (int next = 0; next < size && spending.goesOn(); next++) {
            int entity = queue[next];
            int distance = distances[entity] + 1;
            if (entity == last || distance > longest) {
                continue;
            }
            int out = graph.firstOut(entity);
            int outs = graph.firstOut(entity + 1) - out;
            int in = graph.firstIn(entity);
            int all = outs + graph.firstIn(entity + 1) - in;
            spending.spend(all);
            for (int i = 0; i < all; i++) {
                int other = i < outs ? graph.objectOf(out + i) : graph.subjectOf(graph.inClaim(in + i - outs));
                if (distances[other] == FAR && leavesRoom(distances, other, distance)) {
                    distances[other] = (byte) distance;
                    queue = size == queue.length ? Arrays.copyOf(queue, 2 * size) : queue;
                    queue[size++] = other;
                }
            }
        }
    }

    /** The second pass keeps to what the first has reached. */
    private boolean leavesRoom(byte[] distances, int entity, int distance) {
        return distances == toEnd || distance + toEnd[entity] <= longest;
    }
}
