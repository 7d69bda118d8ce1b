package org.evigraph.benchmarks.peers.limit;

import org.evigraph.benchmarks.peers.Answers;

/** The paths of fewest hops, at most four: all of one length before the next, until there are enough. */
final class FewestHops {
    private static final int MOST_HOPS = 4;

    private final Adjacency near;
    private final int[] twoLevels;
    private final Stamps stamps;
    private final Found found;

    FewestHops(Adjacency near, int entities, Found found) {
        this.near = near;
        this.twoLevels = near.twoLevels();
        this.stamps = new Stamps(entities);
        this.found = found;
    }

    long list(int one, int other, int wanted) {
        boolean turned = twoLevels[one] > twoLevels[other];
        int start = turned ? other : one;
        int end = turned ? one : other;
        stamps.mark(near, end);
        found.clear();
        int[] ofHops = new int[MOST_HOPS + 1];
        if (stamps.has(start)) {
            found.add(start, end, -1, -1);
            ofHops[1]++;
        }
        for (int hops = 2; hops <= MOST_HOPS && found.size() < wanted; hops++) {
            int before = found.size();
            go(start, start, end, hops - 1, -1, -1, wanted);
            ofHops[hops] = found.size() - before;
        }
        return Answers.hops(ofHops);
    }

    /** Goes on from {@code from} by so many hops, and one more to the end. */
    private void go(int from, int start, int end, int hops, int first, int second, int wanted) {
        for (int place = near.first()[from]; place < near.first()[from + 1]; place++) {
            int next = near.to()[place];
            if (next == start || next == end || next == first || next == second) {
                continue;
            }
            if (hops > 1) {
                go(next, start, end, hops - 1, first < 0 ? next : first, first < 0 ? second : next, wanted);
            } else if (stamps.has(next)) {
                found.add(first, second, next, end);
            }
            if (found.size() == wanted) {
                return;
            }
        }
    }
}
