package org.evigraph.benchmarks.peers.limit;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.benchmarks.peers.Weights;

/**
 * The ten loopless paths of least weight.
 *
 * <p>Paths of at most three hops give a first bound on the tenth. Distances to the end are then worked out as far as half that
 * bound; beyond, the half is what an entity needs at least. A search in depth, along each entity's edges from light to heavy,
 * turns back where weight so far and need together reach the tenth.
 */
final class LeastWeight {
    private static final int WANTED = 10;
    private static final int FIRST_GUESS = 2000;

    private final Adjacency near;
    /** What an edge weighs; beside {@code near.to()}, each entity's edges from light to heavy. */
    private final int[] weights;

    private final int[] distances;
    private final int[] reached;
    private int reachedSize;
    private final boolean[] onPath;
    private final Stamps stamps;
    private final int[] weightToEnd;

    private final int[] best = new int[WANTED];
    private int size;
    private int bound;
    private int radius;
    private int end;

    LeastWeight(Adjacency near) {
        int entities = near.first().length - 1;
        int[] to = near.to().clone();
        weights = new int[to.length];
        for (int entity = 0; entity < entities; entity++) {
            sort(near, entity, to);
        }
        this.near = new Adjacency(near.first(), to);
        distances = new int[entities];
        Arrays.fill(distances, Integer.MAX_VALUE);
        reached = new int[entities];
        onPath = new boolean[entities];
        stamps = new Stamps(entities);
        weightToEnd = new int[entities];
    }

    private void sort(Adjacency adjacency, int entity, int[] to) {
        int begin = adjacency.first()[entity];
        int degree = adjacency.degree(entity);
        long[] keys = new long[degree];
        for (int place = 0; place < degree; place++) {
            int other = to[begin + place];
            keys[place] = ((long) Weights.between(degree, adjacency.degree(other)) << 32) | other;
        }
        Arrays.sort(keys);
        for (int place = 0; place < degree; place++) {
            to[begin + place] = (int) keys[place];
            weights[begin + place] = (int) (keys[place] >>> 32);
        }
    }

    long find(int start, int target) {
        end = target;
        size = 0;
        bound = Integer.MAX_VALUE;
        upToThreeHops(start);
        // One more than the tenth that is known, so that the tenth itself is found again.
        int limit = size == WANTED ? bound + 1 : FIRST_GUESS;
        while (true) {
            search(start, limit);
            if (size == WANTED || limit > Integer.MAX_VALUE / 4) {
                return Answers.weights(best, size);
            }
            limit *= 2;
        }
    }

    private void upToThreeHops(int start) {
        stamps.mark(near, end);
        for (int place = near.first()[end]; place < near.first()[end + 1]; place++) {
            weightToEnd[near.to()[place]] = weights[place];
        }
        if (stamps.has(start)) {
            keep(weightToEnd[start]);
        }
        for (int place = near.first()[start]; place < near.first()[start + 1]; place++) {
            int first = near.to()[place];
            if (weights[place] >= bound) {
                return;
            }
            if (first == end) {
                continue;
            }
            if (stamps.has(first)) {
                keep(weights[place] + weightToEnd[first]);
            }
            for (int next = near.first()[first]; next < near.first()[first + 1]; next++) {
                int second = near.to()[next];
                int weight = weights[place] + weights[next];
                if (weight >= bound) {
                    break;
                }
                if (stamps.has(second) && second != start) {
                    keep(weight + weightToEnd[second]);
                }
            }
        }
    }

    private void search(int start, int limit) {
        size = 0;
        bound = limit;
        radius = limit / 2;
        reach();
        onPath[start] = true;
        go(start, 0);
        onPath[start] = false;
        for (int place = 0; place < reachedSize; place++) {
            distances[reached[place]] = Integer.MAX_VALUE;
        }
        reachedSize = 0;
    }

    /** Dijkstra's algorithm from the end, no further than the radius. */
    private void reach() {
        PriorityQueue<Long> queue = new PriorityQueue<>();
        relax(end, 0, queue);
        while (!queue.isEmpty()) {
            long head = queue.remove();
            int entity = (int) head;
            int distance = (int) (head >>> 32);
            if (distance > distances[entity]) {
                continue;
            }
            for (int place = near.first()[entity]; place < near.first()[entity + 1]; place++) {
                int further = distance + weights[place];
                if (further >= radius) {
                    break;
                }
                if (further < distances[near.to()[place]]) {
                    relax(near.to()[place], further, queue);
                }
            }
        }
    }

    private void relax(int entity, int distance, PriorityQueue<Long> queue) {
        if (distances[entity] == Integer.MAX_VALUE) {
            reached[reachedSize++] = entity;
        }
        distances[entity] = distance;
        queue.add(((long) distance << 32) | entity);
    }

    private void go(int from, int weight) {
        for (int place = near.first()[from]; place < near.first()[from + 1]; place++) {
            int further = weight + weights[place];
            if (further >= bound) {
                return;
            }
            int next = near.to()[place];
            if (next == end) {
                keep(further);
            } else if (further + Math.min(distances[next], radius) < bound && !onPath[next]) {
                onPath[next] = true;
                go(next, further);
                onPath[next] = false;
            }
        }
    }

    /** Keeps the ten lightest, sorted; the bound is the tenth. */
    private void keep(int weight) {
        if (weight >= bound) {
            return;
        }
        int place = size < WANTED ? size++ : WANTED - 1;
        while (place > 0 && best[place - 1] > weight) {
            best[place] = best[place - 1];
            place--;
        }
        best[place] = weight;
        if (size == WANTED) {
            bound = best[WANTED - 1];
        }
    }
}
