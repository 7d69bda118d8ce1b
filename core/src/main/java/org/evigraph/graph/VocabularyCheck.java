package org.evigraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether the words that a snapshot declares are in order, each once, and none stands above itself. */
final class VocabularyCheck {
    private VocabularyCheck() {}

    static void run(List<Category> categories, List<Scheme> schemes, List<Predicate> predicates)
            throws DamagedSnapshotException {
        inOrder("categories", categories, Category::id);
        inOrder("schemes", schemes, Scheme::id);
        inOrder("predicates", predicates, Predicate::id);
        hierarchy("categories", categories, Category::id, Category::parent);
        hierarchy("predicates", predicates, Predicate::id, Predicate::parent);
    }

    private static <T> void inOrder(String what, List<T> words, Function<T, String> id)
            throws DamagedSnapshotException {
        Comparator<T> byId = Comparator.comparing(id);
        for (int i = 1; i < words.size(); i++) {
            if (byId.compare(words.get(i - 1), words.get(i)) >= 0) {
                throw damaged("its " + what + " are out of order");
            }
        }
    }

    private static <T> void hierarchy(
            String what, List<T> words, Function<T, String> id, Function<T, @Nullable String> parent)
            throws DamagedSnapshotException {
        Map<String, List<String>> parents = new HashMap<>();
        for (T word : words) {
            String above = parent.apply(word);
            parents.put(id.apply(word), above == null ? List.of() : List.of(above));
        }
        if (!Hierarchy.cycles(parents).isEmpty()) {
            throw damaged("one of its " + what + " stands above itself");
        }
    }

    private static DamagedSnapshotException damaged(String how) {
        return DamagedSnapshotException.in(Block.VOCABULARY, how);
    }
}
