package org.evigraph.benchmarks.peers.limit;

import org.evigraph.benchmarks.peers.Answers;

/** Every simple path of at most three hops, over any relation, either way. */
final class AnyThree {
    private final Adjacency near;
    private final int[] twoLevels;
    private final Stamps stamps;
    private final int[] hashes;
    private final Found found;

    AnyThree(Adjacency near, int[] hashes, Found found) {
        this.near = near;
        this.twoLevels = near.twoLevels();
        this.stamps = new Stamps(hashes.length);
        this.hashes = hashes;
        this.found = found;
    }

    long count(int one, int other) {
        boolean turned = twoLevels[one] > twoLevels[other];
        int start = turned ? other : one;
        int end = turned ? one : other;
        stamps.mark(near, end);
        int[] to = near.to();
        long count = stamps.has(start) ? 1 : 0;
        for (int place = near.first()[start]; place < near.first()[start + 1]; place++) {
            int middle = to[place];
            if (middle == end) {
                continue;
            }
            count += stamps.has(middle) ? 1 : 0;
            int back = stamps.has(start) ? 1 : 0; // middle's way back to the start, which is no path
            int here = 0;
            for (int next = near.first()[middle]; next < near.first()[middle + 1]; next++) {
                here += stamps.has(to[next]) ? 1 : 0;
            }
            count += here - back;
        }
        return count;
    }

    /** {@return the number of the pathways, each kept with its grade} */
    long list(int one, int other) {
        boolean turned = twoLevels[one] > twoLevels[other];
        int start = turned ? other : one;
        int end = turned ? one : other;
        stamps.mark(near, end);
        found.clear();
        int[] to = near.to();
        long number = 0;
        if (stamps.has(start)) {
            found.add(one, other, -1, -1);
            number += Answers.path(hashes[one], hashes[other]);
        }
        for (int place = near.first()[start]; place < near.first()[start + 1]; place++) {
            int middle = to[place];
            if (middle == end) {
                continue;
            }
            if (stamps.has(middle)) {
                found.add(one, middle, other, -1);
                number += Answers.path(hashes[one], hashes[middle], hashes[other]);
            }
            for (int next = near.first()[middle]; next < near.first()[middle + 1]; next++) {
                int second = to[next];
                if (stamps.has(second) && second != start) {
                    int left = turned ? second : middle;
                    int right = turned ? middle : second;
                    found.add(one, left, right, other);
                    number += Answers.path(hashes[one], hashes[left], hashes[right], hashes[other]);
                }
            }
        }
        return number;
    }
}
