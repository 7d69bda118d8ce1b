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
    private final Parts parts;

    QuestionBinder(EvidenceGraph graph, PathwayQuery query, Parts parts) {
        this.graph = graph;
        this.query = query;
        this.parts = parts;
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
            int table = number(used, parts.table(edge, pattern.where()));
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
            return parts.ofCategories(parts.categories().idsOf(kind.categories(), query.pattern()));
        }
        return new EntityTest.Any();
    }
}
