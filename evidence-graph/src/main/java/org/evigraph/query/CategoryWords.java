package org.evigraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Category;
import org.evigraph.model.Spelling;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.pattern.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What words for categories mean in a graph: ids, what stands after their colon, and labels, whatever the case and the
 * gaps.
 *
 * <p><b>Cost.</b> Made at the first question that names a category; the first word that nobody declared costs a
 * look at every entity.
 *
 * <p><b>Threads.</b> Safe to share.
 */
final class CategoryWords {
    private final EvidenceGraph graph;
    private volatile @Nullable Map<String, Set<String>> declared;
    private volatile @Nullable Map<String, Set<String>> used;

    CategoryWords(EvidenceGraph graph) {
        this.graph = graph;
    }

    /**
     * {@return the ids that words mean}
     *
     * @throws PatternSyntaxException if one of them is no category of the graph
     */
    Set<String> idsOf(List<String> words, PathwayPattern asked) {
        Map<String, Set<String>> known = declared();
        Set<String> wanted = new TreeSet<>();
        for (String word : words) {
            if (!known.containsKey(form(word))) {
                known = used();
            }
            Set<String> ids = known.get(form(word));
            if (ids == null) {
                throw PatternSyntaxException.unknown(asked, word, expected(word, known));
            }
            wanted.addAll(ids);
            // Entities may have a category that is called like a declared one and is not declared itself.
            wanted.add(word);
            wanted.add(word.toLowerCase(Locale.ROOT));
        }
        return wanted;
    }

    private static String expected(String word, Map<String, Set<String>> known) {
        Set<String> all = new TreeSet<>();
        known.values().forEach(all::addAll);
        List<String> near = Spelling.near(word, all, 3);
        if (near.isEmpty()) {
            near = Spelling.near(form(word), known.keySet(), 3);
        }
        return near.isEmpty()
                ? "a category such as condition, drug or outcome (evigraph summary lists those in use);"
                        + " an entity whose id looks like this stands in quotation marks"
                : "a category; did you mean " + String.join(" or ", near) + "?";
    }

    private Map<String, Set<String>> declared() {
        Map<String, Set<String>> made = declared;
        if (made == null) {
            made = new TreeMap<>();
            for (List<Category> categories : List.of(Category.standard(), graph.categories())) {
                for (Category category : categories) {
                    put(made, category.id(), category.id());
                    put(made, category.label(), category.id());
                }
            }
            declared = made;
        }
        return made;
    }

    /** {@return those that are declared, and those that entities have all the same} */
    private Map<String, Set<String>> used() {
        Map<String, Set<String>> made = used;
        if (made == null) {
            made = new TreeMap<>();
            for (Map.Entry<String, Set<String>> word : declared().entrySet()) {
                made.put(word.getKey(), new TreeSet<>(word.getValue()));
            }
            for (int entity = 0; entity < graph.entityCount(); entity++) {
                for (String id : graph.entity(entity).categories()) {
                    put(made, id, id);
                }
            }
            used = made;
        }
        return made;
    }

    private static void put(Map<String, Set<String>> known, String name, String id) {
        for (String form : List.of(form(name), form(name.substring(name.indexOf(':') + 1)))) {
            known.computeIfAbsent(form, key -> new TreeSet<>()).add(id);
        }
    }

    /** {@code DiseaseOrPhenotypicFeature}, {@code disease_or_phenotypic_feature} and its words are one name. */
    private static String form(String name) {
        StringBuilder form = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '_' && c != '-') {
                form.append(c);
            }
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }
}
