package org.evigraph.query;

import java.util.List;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRules;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;

/** Resolves the question, tries every pathway, and makes the best into values. */
final class ExactSearch implements PathwaySearch {
    @Override
    public PathwayAnswer find(EvidenceGraph graph, PathwayQuery query) {
        CertaintyRule rule = CertaintyRules.named(query.rule());
        Waypoints waypoints = Waypoints.of(graph, query.pattern().names(), query.exact());
        String people = query.population();
        int population = people == null ? -1 : Names.resolve(graph, people);
        Restrictions restrictions = new Restrictions(graph, query.include(), query.exclude());
        ClaimAssessor assessor = new ClaimAssessor(graph, population, restrictions.excludedCitations());
        Enumeration search = enumerate(graph, query, rule, waypoints, restrictions, assessor);
        boolean nothing = search.found() == 0 && search.truncation() == null;
        List<String> suggestions = nothing
                ? new Suggestions(graph, query, rule, waypoints, restrictions, assessor).list(search.refuted())
                : List.of();
        return new AnswerMaker(graph, query, rule, waypoints, population, assessor).make(search, suggestions);
    }

    static Enumeration enumerate(
            EvidenceGraph graph,
            PathwayQuery query,
            CertaintyRule rule,
            Waypoints waypoints,
            Restrictions restrictions,
            ClaimAssessor assessor) {
        HopTable hops = new HopTable(graph, assessor, restrictions, query.directed(), query.claims());
        Reach reach = new Reach(graph, hops, waypoints, query.maxHops(), query.directed());
        Enumeration search = new Enumeration(hops, reach, waypoints, restrictions, query, rule, graph.entityCount());
        search.run();
        return search;
    }
}
