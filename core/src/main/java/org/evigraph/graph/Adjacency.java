package org.evigraph.graph;

/** For each of many sources, its targets in order: compressed rows, as in a sparse matrix. */
record Adjacency(IntColumn first, IntColumn targets) {
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

    /** Gathers rows one after another. */
    static final class Builder {
        private final GrowingInts first = new GrowingInts();
        private final GrowingInts targets = new GrowingInts();

        Builder() {
            first.add(0);
        }

        /** Adds a target to the source that is being gathered. */
        void add(int target) {
            targets.add(target);
        }

        /** Goes on to the next source. */
        void endRow() {
            first.add(targets.size());
        }

        Adjacency build() {
            return new Adjacency(IntColumn.of(first.toArray()), IntColumn.of(targets.toArray()));
        }
    }
}
