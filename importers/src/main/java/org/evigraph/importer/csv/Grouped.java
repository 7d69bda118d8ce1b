package org.evigraph.importer.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.evigraph.model.Location;

/** Rows that belong to rows of another table, by the id of that row, until somebody asks for them. */
final class Grouped<T> {
    private record Group<T>(Location first, List<T> members) {}

    private final Map<String, Group<T>> groups = new LinkedHashMap<>();

    void add(String owner, T member, Location at) {
        groups.computeIfAbsent(owner, id -> new Group<>(at, new ArrayList<>(2)))
                .members()
                .add(member);
    }

    /** {@return what belongs to a row, in order} */
    List<T> take(String owner) {
        Group<T> group = groups.remove(owner);
        return group == null ? List.of() : group.members();
    }

    /** Shows the owners that nobody asked for, each with the place of its first row. */
    void forEachLeft(BiConsumer<String, Location> action) {
        groups.forEach((owner, group) -> action.accept(owner, group.first()));
    }
}
