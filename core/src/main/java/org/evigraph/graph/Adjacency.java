package org.evigraph.graph;

import java.util.List;

/** For each of many sources, its targets in order: compressed rows, as in a sparse matrix. */
record Adjacency(IntColumn first, IntColumn targets) {
    static Adjacency of(List<int[]> rows) {
        int[] first = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            first[i + 1] = first[i] + rows.get(i).length;
        }
        int[] targets = new int[first[rows.size()]];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, targets, first[i], rows.get(i).length);
        }
        return new Adjacency(IntColumn.of(first), IntColumn.of(targets));
    }

    int[] of(int source) {
        return targets.copy(first.get(source), first.get(source + 1));
    }

    /** {@return for each target, its sources in order} */
    Adjacency reversed(int targetCount) {
        int[] start = new int[targetCount + 1];
        for (int place = 0; place < targets.size(); place++) {
            start[targets.get(place) + 1]++;
        }
        for (int i = 0; i < targetCount; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] sources = new int[targets.size()];
        for (int source = 0; source + 1 < first.size(); source++) {
            for (int place = first.get(source); place < first.get(source + 1); place++) {
                sources[next[targets.get(place)]++] = source;
            }
        }
        return new Adjacency(IntColumn.of(start), IntColumn.of(sources));
    }
}
