package org.evigraph.benchmarks.peers.jgrapht;

import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.benchmarks.peers.jgrapht.Loops.Marks;
import org.evigraph.benchmarks.peers.jgrapht.Loops.Paths;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Own loops over all relations as one simple graph. */
final class NearLoops {
    private static final int MOST_HOPS = 4;

    private final Graph<Integer, DefaultWeightedEdge> near;
    private final Marks marks;
    private final Loops loops;
    /** How many edges a scan of two levels meets, to scan from the smaller side. */
    private final int[] twoLevels;

    private int end;
    private int wanted;

    NearLoops(Graph<Integer, DefaultWeightedEdge> near, Loops loops, int size) {
        this.near = near;
        this.loops = loops;
        this.marks = new Marks(size);
        this.twoLevels = new int[size];
        for (DefaultWeightedEdge edge : near.edgeSet()) {
            twoLevels[near.getEdgeSource(edge)] += near.degreeOf(near.getEdgeTarget(edge));
            twoLevels[near.getEdgeTarget(edge)] += near.degreeOf(near.getEdgeSource(edge));
        }
    }

    long countUpToThree(Integer one, Integer other) {
        boolean turned = twoLevels[one] > twoLevels[other];
        Integer start = turned ? other : one;
        Integer target = turned ? one : other;
        marks.markAround(near, target);
        long count = marks.has(start) ? 1 : 0;
        for (DefaultWeightedEdge edge : near.edgesOf(start)) {
            Integer first = Graphs.getOppositeVertex(near, edge, start);
            if (first.equals(target)) {
                continue;
            }
            count += marks.has(first) ? 1 : 0;
            for (DefaultWeightedEdge next : near.edgesOf(first)) {
                Integer second = Graphs.getOppositeVertex(near, next, first);
                count += marks.has(second) && !second.equals(start) ? 1 : 0;
            }
        }
        return count;
    }

    /** {@return the number of the pathways, each made into a list} */
    long listUpToThree(Integer one, Integer other) {
        boolean turned = twoLevels[one] > twoLevels[other];
        Integer start = turned ? other : one;
        Integer target = turned ? one : other;
        marks.markAround(near, target);
        Paths paths = loops.new Paths();
        if (marks.has(start)) {
            paths.add(one, other);
        }
        for (DefaultWeightedEdge edge : near.edgesOf(start)) {
            Integer first = Graphs.getOppositeVertex(near, edge, start);
            if (first.equals(target)) {
                continue;
            }
            if (marks.has(first)) {
                paths.add(one, first, other);
            }
            for (DefaultWeightedEdge next : near.edgesOf(first)) {
                Integer second = Graphs.getOppositeVertex(near, next, first);
                if (marks.has(second) && !second.equals(start)) {
                    paths.add(one, turned ? second : first, turned ? first : second, other);
                }
            }
        }
        return paths.number();
    }

    /** {@return the hops of the shortest paths, all of one length looked for before the next} */
    long shortest(Integer one, Integer other, int count) {
        boolean turned = twoLevels[one] > twoLevels[other];
        int start = turned ? other : one;
        end = turned ? one : other;
        wanted = count;
        marks.markAround(near, end);
        int[] ofHops = new int[MOST_HOPS + 1];
        int found = marks.has(start) ? 1 : 0;
        ofHops[1] = found;
        int[] path = new int[MOST_HOPS];
        path[0] = start;
        for (int hops = 2; hops <= MOST_HOPS && found < count; hops++) {
            int before = found;
            found = go(path, 1, hops, found);
            ofHops[hops] = found - before;
        }
        return Answers.hops(ofHops);
    }

    private int go(int[] path, int length, int hops, int before) {
        int found = before;
        Integer from = path[length - 1];
        for (DefaultWeightedEdge edge : near.edgesOf(from)) {
            int next = Graphs.getOppositeVertex(near, edge, from);
            if (next == end || isOn(path, length, next)) {
                continue;
            }
            path[length] = next;
            if (length + 1 < hops) {
                found = go(path, length + 1, hops, found);
            } else if (marks.has(next)) {
                found++;
            }
            if (found == wanted) {
                break;
            }
        }
        return found;
    }

    private static boolean isOn(int[] path, int length, int entity) {
        for (int place = 0; place < length; place++) {
            if (path[place] == entity) {
                return true;
            }
        }
        return false;
    }
}
