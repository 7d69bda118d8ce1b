package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.model.Category;
import org.evigraph.model.Entity;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The categories of a graph, by what people call them, and the entities of each. */
final class Categories {
    private final EvidenceGraph graph;
    private final TreeSet<String> used = new TreeSet<>();
    private final Map<String, String> ids = new HashMap<>();

    Categories(EvidenceGraph graph) {
        this.graph = graph;
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            used.addAll(graph.entity(entity).categories());
        }
        List<Category> declared = new ArrayList<>(graph.categories());
        declared.addAll(Category.standard());
        used.forEach(id -> ids.putIfAbsent(NameForm.of(id), id));
        declared.forEach(category -> ids.putIfAbsent(NameForm.of(category.id()), category.id()));
        declared.forEach(category -> ids.putIfAbsent(NameForm.of(category.label()), category.id()));
    }

    /**
     * {@return the ids of the categories that are called so, in order, each once}
     *
     * @throws InvalidValueException if there is no such category; it lists those that entities of the graph have
     */
    List<String> named(List<String> names) {
        return names.stream().map(this::named).distinct().toList();
    }

    /** {@return the id of the category that is called so, or {@code null}} */
    @Nullable
    String find(String name) {
        return used.contains(name) ? name : ids.get(NameForm.of(name));
    }

    private String named(String name) {
        String id = find(name);
        if (id == null) {
            throw InvalidValueException.notInList(FindingKind.VALUE, "category", name, used);
        }
        return id;
    }

    /** {@return the indices of the entities of any of the categories or of one under them, by name, then id} */
    int[] entities(List<String> categories) {
        record Named(int index, Entity entity) {}
        Map<String, Boolean> wanted = new HashMap<>();
        List<Named> found = new ArrayList<>();
        for (int index = 0; index < graph.entityCount(); index++) {
            Entity entity = graph.entity(index);
            for (String own : entity.categories()) {
                if (wanted.computeIfAbsent(own, category -> isUnderAny(category, categories))) {
                    found.add(new Named(index, entity));
                    break;
                }
            }
        }
        found.sort(
                Comparator.comparing((Named named) -> NameForm.of(named.entity().name()))
                        .thenComparing(named -> named.entity().id()));
        return found.stream().mapToInt(Named::index).toArray();
    }

    private boolean isUnderAny(String category, List<String> ancestors) {
        return ancestors.stream().anyMatch(ancestor -> graph.isCategoryUnder(category, ancestor));
    }
}
