package org.evigraph.benchmarks.peers.limit;

import java.util.Arrays;

/**
 * Neighbours as one array.
 *
 * @param first where an entity's neighbours begin; they end where the next one's begin
 * @param to the neighbours
 */
@SuppressWarnings("ArrayRecordComponent") // columns, shared on purpose
record Adjacency(int[] first, int[] to) {
    int degree(int entity) {
        return first[entity + 1] - first[entity];
    }

    /** {@return the neighbours by the edges from {@code from} to {@code to} of one relation, or of all if it is -1} */
    static Adjacency of(int entities, Edges edges, int relation, boolean forward, boolean backward) {
        int[] first = new int[entities + 1];
        for (int edge = 0; edge < edges.count(); edge++) {
            if (relation < 0 || edges.relation()[edge] == relation) {
                if (forward) {
                    first[edges.from()[edge] + 1]++;
                }
                if (backward) {
                    first[edges.to()[edge] + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = Arrays.copyOf(first, entities);
        int[] to = new int[first[entities]];
        for (int edge = 0; edge < edges.count(); edge++) {
            if (relation < 0 || edges.relation()[edge] == relation) {
                if (forward) {
                    to[next[edges.from()[edge]]++] = edges.to()[edge];
                }
                if (backward) {
                    to[next[edges.to()[edge]]++] = edges.from()[edge];
                }
            }
        }
        return new Adjacency(first, to);
    }

    /** {@return the same with each neighbour once, sorted} */
    Adjacency distinct() {
        int entities = first.length - 1;
        int[] firsts = new int[entities + 1];
        int[] all = new int[to.length];
        int size = 0;
        for (int entity = 0; entity < entities; entity++) {
            int[] own = Arrays.copyOfRange(to, first[entity], first[entity + 1]);
            Arrays.sort(own);
            for (int place = 0; place < own.length; place++) {
                if (place == 0 || own[place] != own[place - 1]) {
                    all[size++] = own[place];
                }
            }
            firsts[entity + 1] = size;
        }
        return new Adjacency(firsts, Arrays.copyOf(all, size));
    }

    /** {@return for each entity how many steps a scan of two levels from it takes} */
    int[] twoLevels() {
        int[] steps = new int[first.length - 1];
        for (int entity = 0; entity < steps.length; entity++) {
            for (int place = first[entity]; place < first[entity + 1]; place++) {
                steps[entity] += degree(to[place]);
            }
        }
        return steps;
    }
}
