package org.evigraph.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;

/** What stands above entities by {@code is a}. */
final class Broader {
    private Broader() {}

    /** {@return the ids of the entities and of all that is broader, as far as the graph holds them} */
    static SortedSet<String> of(EvidenceGraph graph, Collection<String> entities) {
        SortedSet<String> found = new TreeSet<>();
        Deque<Integer> left = new ArrayDeque<>();
        entities.stream().map(graph::indexOfEntity).filter(index -> index >= 0).forEach(left::add);
        while (!left.isEmpty()) {
            int entity = left.remove();
            if (found.add(graph.entity(entity).id())) {
                for (int broader : graph.links(Structure.IS_A, entity)) {
                    left.add(broader);
                }
            }
        }
        return found;
    }
}
