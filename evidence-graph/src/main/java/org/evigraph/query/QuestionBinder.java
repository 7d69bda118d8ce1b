package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.NodePattern;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.evigraph.pattern.PathwayPattern;
import org.jspecify.annotations.Nullable;

/** Finds in a graph what a pattern speaks of, and makes the automaton that the search walks. */
final class QuestionBinder {
    /** Makes, or has at hand, what the parts of a pattern mean. */
    interface Parts {
        /** {@return the table of an edge, whatever its number of steps, under a condition on every step} */
        StepTable table(EdgePattern edge, @Nullable Condition where);

        /** {@return what words for categories mean} */
        CategoryWords categories();

        /** {@return the entities of some categories} */
        EntityTest ofCategories(Set<String> categories);
    }

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final List<Integer> named;
    private final Parts parts;

    /** {@code named} is what {@link #named(EvidenceGraph, PathwayPattern)} found. */
    QuestionBinder(EvidenceGraph graph, PathwayQuery query, List<Integer> named, Parts parts) {
        this.graph = graph;
        this.query = query;
        this.named = named;
        this.parts = parts;
    }

    /** {@return the indices of the entities that the pattern names, in order} */
    static List<Integer> named(EvidenceGraph graph, PathwayPattern pattern) {
        List<Integer> named = new ArrayList<>();
        for (NodePattern node : pattern.nodes()) {
            if (node instanceof Named known) {
                named.add(Names.resolve(graph, known.name()));
            }
        }
        return named;
    }

    Route route() {
        PathwayPattern pattern = query.pattern();
        List<EntityTest> tests = tests(pattern);
        List<StepTable> used = new ArrayList<>();
        List<Route.Segment> segments = new ArrayList<>();
        for (int place = 0; place < pattern.edges().size(); place++) {
            EdgePattern edge = pattern.edges().get(place);
            int table = number(used, parts.table(edge, pattern.where()));
            EntityTest end = tests.get(place + 1);
            for (int more = 1; more < edge.least(); more++) {
                segments.add(new Route.Segment(table, 1, new EntityTest.Any()));
            }
            segments.add(new Route.Segment(table, most(edge) - edge.least() + 1, end));
        }
        return new Route(tests.get(0), segments, used);
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

    private List<EntityTest> tests(PathwayPattern pattern) {
        List<EntityTest> tests = new ArrayList<>();
        int next = 0;
        for (NodePattern node : pattern.nodes()) {
            if (node instanceof Named) {
                tests.add(EntityTest.OneOf.named(graph, named.get(next++), query.exact()));
            } else if (node instanceof OfCategory kind) {
                tests.add(parts.ofCategories(parts.categories().idsOf(kind.categories(), pattern)));
            } else {
                tests.add(new EntityTest.Any());
            }
        }
        return tests;
    }
}
