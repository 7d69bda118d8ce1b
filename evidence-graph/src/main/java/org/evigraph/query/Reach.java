package org.evigraph.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;

/**
 * How near every entity is to the next waypoint, for each segment of a question: a bound that keeps the search out of
 * dead ends.
 *
 * <p>It looks at topology alone, so it may promise a way that the evidence then closes, and never the other way round.
 */
final class Reach {
    private static final int FAR = Integer.MAX_VALUE;

    private final EvidenceGraph graph;
    private final HopTable hops;
    private final boolean directed;
    private final int[][] distances;

    Reach(EvidenceGraph graph, HopTable hops, Waypoints waypoints, int maxHops, boolean directed) {
        this.graph = graph;
        this.hops = hops;
        this.directed = directed;
        this.distances = new int[waypoints.segments()][];
        BitSet targets = waypoints.matches().get(waypoints.segments());
        for (int segment = waypoints.segments() - 1; segment >= 0; segment--) {
            distances[segment] = distancesTo(targets, maxHops);
            int[] here = distances[segment];
            targets = (BitSet) waypoints.matches().get(segment).clone();
            for (int entity = targets.nextSetBit(0); entity >= 0; entity = targets.nextSetBit(entity + 1)) {
                if (here[entity] == FAR) {
                    targets.clear(entity);
                }
            }
        }
    }

    /** {@return the least steps from an entity to the end of a segment; more than any number if it is out of reach} */
    int distance(int segment, int entity) {
        return distances[segment][entity];
    }

    /** The targets are at distance 0, but to leave one and come to another counts as from anywhere. */
    private int[] distancesTo(BitSet targets, int maxHops) {
        int[] distance = new int[graph.entityCount()];
        Arrays.fill(distance, FAR);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        targets.stream().forEach(target -> {
            distance[target] = 0;
            open.add(target);
        });
        while (!open.isEmpty()) {
            int entity = open.remove();
            if (distance[entity] == maxHops) {
                break;
            }
            for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
                visit(graph.subjectOf(graph.inClaim(place)), entity, distance, open);
            }
            for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
                if (hops.readsBackward(claim)) {
                    visit(graph.objectOf(claim), entity, distance, open);
                }
            }
            for (Structure kind : new Structure[] {Structure.IS_A, Structure.CONCERNS}) {
                for (int before : graph.linksTo(kind, entity)) {
                    visit(before, entity, distance, open);
                }
                if (!directed) {
                    for (int before : graph.links(kind, entity)) {
                        visit(before, entity, distance, open);
                    }
                }
            }
        }
        return distance;
    }

    private static void visit(int before, int entity, int[] distance, ArrayDeque<Integer> open) {
        if (distance[before] == FAR) {
            distance[before] = distance[entity] + 1;
            open.add(before);
        }
    }
}
