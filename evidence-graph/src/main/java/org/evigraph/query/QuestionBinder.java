package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Category;
import org.evigraph.model.Spelling;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.NodePattern;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.pattern.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds in a graph what a pattern speaks of, and makes the automaton that the search walks. */
final class QuestionBinder {
    /** Makes, or has at hand, the steps of one kind of edge. */
    interface Tables {
        /** {@return the table of an edge, whatever its number of steps, under a condition on every step} */
        StepTable of(EdgePattern edge, @Nullable Condition where);
    }

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final Tables tables;

    QuestionBinder(EvidenceGraph graph, PathwayQuery query, Tables tables) {
        this.graph = graph;
        this.query = query;
        this.tables = tables;
    }

    /** {@return the indices of the entities that the pattern names, in order} */
    static List<Integer> named(EvidenceGraph graph, PathwayPattern pattern) {
        return pattern.names().stream().map(name -> Names.resolve(graph, name)).toList();
    }

    Route route() {
        PathwayPattern pattern = query.pattern();
        List<StepTable> used = new ArrayList<>();
        List<Route.Segment> segments = new ArrayList<>();
        for (int place = 0; place < pattern.edges().size(); place++) {
            EdgePattern edge = pattern.edges().get(place);
            int table = number(used, tables.of(edge, pattern.where()));
            EntityTest end = test(pattern.nodes().get(place + 1));
            for (int more = 1; more < edge.least(); more++) {
                segments.add(new Route.Segment(table, 1, new EntityTest.Any()));
            }
            segments.add(new Route.Segment(table, most(edge) - edge.least() + 1, end));
        }
        return new Route(test(pattern.nodes().get(0)), segments, used);
    }

    private int most(EdgePattern edge) {
        Integer most = edge.most();
        return most == null ? Math.max(edge.least(), query.maxHops()) : most;
    }

    private static int number(List<StepTable> used, StepTable table) {
        int known = used.indexOf(table);
        if (known < 0) {
            used.add(table);
            return used.size() - 1;
        }
        return known;
    }

    private EntityTest test(NodePattern node) {
        if (node instanceof Named named) {
            int entity = Names.resolve(graph, named.name());
            return new EntityTest.OneOf(query.exact() ? new int[] {entity} : graph.descendants(entity));
        }
        if (node instanceof OfCategory kind) {
            return new EntityTest.In(ofCategories(kind.categories()));
        }
        return new EntityTest.Any();
    }

    private BitSet ofCategories(List<String> words) {
        Map<String, Set<String>> known = categoriesByForm();
        Set<String> wanted = new TreeSet<>();
        for (String word : words) {
            Set<String> ids = known.get(form(word));
            if (ids == null) {
                throw PatternSyntaxException.unknown(query.pattern(), word, categories(word, known));
            }
            wanted.addAll(ids);
        }
        BitSet found = new BitSet(graph.entityCount());
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            found.set(
                    entity,
                    graph.entity(entity).categories().stream()
                            .anyMatch(
                                    own -> wanted.stream().anyMatch(category -> graph.isCategoryUnder(own, category))));
        }
        return found;
    }

    private static String categories(String word, Map<String, Set<String>> known) {
        List<String> near = Spelling.near(form(word), known.keySet(), 3);
        return near.isEmpty()
                ? "a category such as Condition, Drug or Outcome (evigraph summary lists those in use);"
                        + " an entity whose id looks like this stands in quotation marks"
                : "a category; did you mean " + String.join(" or ", near) + "?";
    }

    /** Every category of the graph under its id, what stands after the colon of that, and its label. */
    private Map<String, Set<String>> categoriesByForm() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (List<Category> declared : List.of(Category.standard(), graph.categories())) {
            declared.forEach(category -> {
                put(known, category.id(), category.id());
                put(known, category.label(), category.id());
            });
        }
        Set<String> used = new TreeSet<>();
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            used.addAll(graph.entity(entity).categories());
        }
        used.forEach(id -> put(known, id, id));
        return known;
    }

    private static void put(Map<String, Set<String>> known, String name, String id) {
        for (String form : Arrays.asList(form(name), form(name.substring(name.indexOf(':') + 1)))) {
            known.computeIfAbsent(form, key -> new TreeSet<>()).add(id);
        }
    }

    /** {@code DiseaseOrPhenotypicFeature}, {@code disease_or_phenotypic_feature} and its words are one name. */
    private static String form(String name) {
        StringBuilder form = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != ' ' && c != '_' && c != '-')
                .forEach(c -> form.append((char) c));
        return form.toString();
    }
}
