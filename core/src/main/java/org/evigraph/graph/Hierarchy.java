package org.evigraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the circles in what should be a hierarchy. */
final class Hierarchy {
    private Hierarchy() {}

    /**
     * {@return one circle for each knot of the hierarchy, from its first member in order; none for a true hierarchy}
     *
     * <p><b>Method.</b> Takes away what has no parent left, again and again; what remains stands above itself or below
     * such a thing, and following parents from it ends in a circle. Iterative: depth costs no stack.
     *
     * <p><b>Cost.</b> Linear in the links.
     */
    static List<List<String>> cycles(Map<String, List<String>> parents) {
        Map<String, Integer> left = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        List<String> free = new ArrayList<>();
        parents.forEach((id, above) -> {
            long known = above.stream().filter(parents::containsKey).count();
            left.put(id, (int) known);
            if (known == 0) {
                free.add(id);
            }
            above.forEach(parent ->
                    children.computeIfAbsent(parent, key -> new ArrayList<>()).add(id));
        });
        while (!free.isEmpty()) {
            String id = free.remove(free.size() - 1);
            left.remove(id);
            for (String child : children.getOrDefault(id, List.of())) {
                if (left.merge(child, -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        List<List<String>> cycles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : new TreeSet<>(left.keySet())) {
            List<String> path = new ArrayList<>();
            String current = start;
            while (seen.add(current)) {
                path.add(current);
                current = parents.getOrDefault(current, List.of()).stream()
                        .filter(left::containsKey)
                        .findFirst()
                        .orElse(current);
            }
            int from = path.indexOf(current);
            if (from >= 0) {
                cycles.add(List.copyOf(path.subList(from, path.size())));
            }
        }
        return cycles;
    }
}
