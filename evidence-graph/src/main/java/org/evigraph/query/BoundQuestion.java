package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;

/** What a question means in a graph: its words looked up, its pattern made into a route. Never changes; safe to share. */
record BoundQuestion(
        EvidenceGraph graph,
        PathwayQuery query,
        Route route,
        Visits visits,
        Restrictions restrictions,
        RankOrder order,
        ClaimAssessor assessor,
        int population) {
    Filters filters() {
        return new Filters(query, restrictions, route, assessor::counts);
    }

    /** {@return where pathways are gathered that a visitor is to see} */
    Finds finds(PathwayVisitor visitor) {
        return new Finds(route, filters(), query, order, Integer.MAX_VALUE, null, visitor);
    }

    AnswerMaker answerMaker() {
        return new AnswerMaker(graph, query, route, visits.named(), population, assessor, order);
    }

    /** {@return the same question from one entity to another, in place of the first and the last that it names} */
    BoundQuestion between(int from, int to) {
        List<Integer> named = new ArrayList<>(visits.named());
        named.set(0, from);
        named.set(named.size() - 1, to);
        return with(
                route.between(whoIs(from), whoIs(to)),
                new Visits(visits.entityCount(), visits.mask(), restrictions, named));
    }

    /** {@return the same question of one segment, answered by pathways of so many steps at most} */
    BoundQuestion ofAtMost(int steps) {
        return with(route.ofAtMost(steps), visits);
    }

    private BoundQuestion with(Route other, Visits others) {
        return new BoundQuestion(graph, query, other, others, restrictions, order, assessor, population);
    }

    private EntityTest whoIs(int entity) {
        return EntityTest.OneOf.named(graph, entity, query.exact());
    }
}
