package org.evigraph.benchmarks.peers.limit;

/** Which entities are marked, forgotten by counting on. */
final class Stamps {
    private final int[] stamps;
    private int now;

    Stamps(int entities) {
        stamps = new int[entities];
    }

    void mark(Adjacency adjacency, int entity) {
        now++;
        for (int place = adjacency.first()[entity]; place < adjacency.first()[entity + 1]; place++) {
            stamps[adjacency.to()[place]] = now;
        }
    }

    boolean has(int entity) {
        return stamps[entity] == now;
    }
}
