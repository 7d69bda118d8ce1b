package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.query.Names;
import org.jspecify.annotations.Nullable;

/** What counts as an outcome. */
final class Outcomes {
    private final List<String> ids = new ArrayList<>();
    private final BitSet entities = new BitSet();

    Outcomes(EvidenceGraph graph, List<String> names) {
        Categories categories = new Categories(graph);
        for (String name : names) {
            @Nullable String category = categories.find(name);
            if (category == null) {
                int entity = Names.resolve(graph, name);
                ids.add(graph.entity(entity).id());
                entities.set(entity);
            } else {
                ids.add(category);
                Arrays.stream(categories.entities(List.of(category))).forEach(entities::set);
            }
        }
    }

    List<String> ids() {
        return ids;
    }

    boolean contains(int entity) {
        return entities.get(entity);
    }
}
