package org.evigraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.model.Category;
import org.jspecify.annotations.Nullable;

/** Which category stands above which: the standard ones, and those that a graph declares. Never changes; safe to share. */
final class CategoryTree {
    private final Map<String, String> parents = new HashMap<>();

    CategoryTree(List<Category> declared) {
        add(Category.standard());
        add(declared);
    }

    private void add(List<Category> categories) {
        for (Category category : categories) {
            String parent = category.parent();
            if (parent != null) {
                parents.put(category.id(), parent);
            }
        }
    }

    /** {@return whether a category is another, or stands below it} */
    boolean isUnder(String category, String ancestor) {
        Set<String> seen = new HashSet<>();
        @Nullable String current = category;
        while (current != null && seen.add(current)) {
            if (current.equals(ancestor)) {
                return true;
            }
            current = parents.get(current);
        }
        return false;
    }
}
