package org.evigraph.examples;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/** Builds a graph of two claims by hand, one of them disputed, and asks it a question. */
public final class GraphByHand {
    private GraphByHand() {}

    /** {@return a made-up graph: a drug, a side effect, and what the side effect leads to} */
    static EvidenceGraph graph() {
        return EvidenceGraph.builder()
                .name("by-hand")
                .add(Entity.of("drug", "Exampline", "drug"))
                .add(Entity.of("anaemia", "Anaemia", "condition"))
                .add(Entity.of("fatigue", "Fatigue", "symptom"))
                .add(Predicate.of("causes", "causes", "is caused by", Sign.PLUS))
                .add(Citation.builder("trial-a")
                        .title("A made-up trial")
                        .year(2020)
                        .build())
                .add(Citation.builder("trial-b")
                        .title("Another made-up trial")
                        .year(2021)
                        .build())
                .add(
                        Proposition.of("drug", "causes", "anaemia"),
                        line("1", "trial-a", Direction.SUPPORTS),
                        line("2", "trial-b", Direction.DISPUTES))
                .add(Proposition.of("anaemia", "causes", "fatigue"), line("3", "trial-a", Direction.SUPPORTS))
                .build();
    }

    private static EvidenceLine line(String id, String citation, Direction direction) {
        return EvidenceLine.builder(id)
                .citation(citation)
                .direction(direction)
                .design(StudyDesign.RANDOMISED_TRIAL)
                .question(QuestionType.HARM)
                .build();
    }

    /** Prints why the pathway is as certain as it is. */
    public static void main(String[] arguments) {
        var answer = PathwayFinder.over(graph()).find(PathwayQuery.of("Exampline -> fatigue"));
        answer.pathways().get(0).explanation().lines().forEach(System.out::println);
    }
}
