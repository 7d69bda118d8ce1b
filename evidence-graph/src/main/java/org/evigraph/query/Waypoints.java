package org.evigraph.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;

/**
 * The entities that a pathway must pass, in order.
 *
 * @param named the entity that each name means
 * @param matches for each name, the entities that satisfy it
 */
record Waypoints(List<Integer> named, List<BitSet> matches) {
    static Waypoints of(EvidenceGraph graph, List<String> names, boolean exact) {
        List<Integer> named =
                names.stream().map(name -> Names.resolve(graph, name)).toList();
        return new Waypoints(
                named,
                named.stream().map(entity -> matches(graph, entity, exact)).toList());
    }

    private static BitSet matches(EvidenceGraph graph, int entity, boolean exact) {
        BitSet matches = new BitSet();
        if (exact) {
            matches.set(entity);
        } else {
            Arrays.stream(graph.descendants(entity)).forEach(matches::set);
        }
        return matches;
    }

    int segments() {
        return matches.size() - 1;
    }

    boolean isNamed(int entity) {
        return named.contains(entity);
    }
}
