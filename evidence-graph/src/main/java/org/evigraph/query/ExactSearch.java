package org.evigraph.query;

import java.util.List;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.pathway.PathwayAnswer;

/** Resolves the question, tries every pathway, and makes the best into values. */
final class ExactSearch implements PathwaySearch {
    @Override
    public PathwayAnswer find(EvidenceGraph graph, PathwayQuery query, Mask mask) {
        Waypoints waypoints = Waypoints.of(graph, query.pattern().names(), query.exact());
        String people = query.population();
        int population = people == null ? -1 : Names.resolve(graph, people);
        Restrictions restrictions = new Restrictions(graph, query.include(), query.exclude(), query.exact());
        ClaimAssessor assessor = new ClaimAssessor(graph, population, restrictions.excludedCitations(), mask);
        Enumeration search = enumerate(graph, query, waypoints, restrictions, assessor, mask);
        boolean nothing = search.found() == 0 && search.truncation() == null;
        List<String> suggestions = nothing
                ? new Suggestions(graph, query, waypoints, restrictions, assessor, mask).list(search.refuted())
                : List.of();
        return new AnswerMaker(graph, query, waypoints, population, assessor).make(search, suggestions);
    }

    static Enumeration enumerate(
            EvidenceGraph graph,
            PathwayQuery query,
            Waypoints waypoints,
            Restrictions restrictions,
            ClaimAssessor assessor,
            Mask mask) {
        HopTable hops =
                new HopTable(graph, assessor, restrictions, mask, query.rule(), query.directed(), query.claims());
        Reach reach = new Reach(graph, hops, waypoints, query.maxHops(), query.directed());
        Enumeration search = new Enumeration(hops, reach, waypoints, restrictions, query, mask, graph.entityCount());
        search.run();
        return search;
    }
}
