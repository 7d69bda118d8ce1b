package org.evigraph.benchmarks;

import java.util.List;
import java.util.Random;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;

/** Graphs of a wanted size, the same for the same size: claims between entities that are drawn, hubs more often. */
final class ManyClaims {
    private static final List<Predicate> PREDICATES = List.of(
            Predicate.of("causes", "causes", "caused by", Sign.PLUS),
            Predicate.of("increases", "increases", "increased by", Sign.PLUS),
            Predicate.of("treats", "treats", "treated by", Sign.MINUS),
            Predicate.of("reduces", "reduces", "reduced by", Sign.MINUS),
            Predicate.of("recommended_for", "is recommended for", "is an indication for", Sign.NONE),
            Predicate.of("contraindicated_in", "is contraindicated in", "forbids", Sign.NONE));
    private static final StudyDesign[] DESIGNS = StudyDesign.values();
    private static final int POPULATIONS = 20;

    private ManyClaims() {}

    /** {@return a graph of about that many claims, on a fifth as many entities, from a third as many papers} */
    static EvidenceGraph of(int claims) {
        Random random = new Random(claims);
        GraphBuilder builder = EvidenceGraph.builder().name("many");
        PREDICATES.forEach(builder::add);
        int entities = claims / 5;
        int papers = claims / 3;
        for (int i = 0; i < entities; i++) {
            builder.add(Entity.of("e" + i, "entity " + i, i % 2 == 0 ? "drug" : "outcome"));
        }
        for (int i = 0; i < POPULATIONS; i++) {
            builder.add(Entity.of("p" + i, "people " + i, "population"));
        }
        for (int i = 0; i < papers; i++) {
            builder.add(Citation.builder("c" + i).build());
        }
        int line = 0;
        for (int i = 0; i < claims; i++) {
            EvidenceLine[] lines = new EvidenceLine[1 + random.nextInt(3)];
            for (int j = 0; j < lines.length; j++) {
                lines[j] = line("l" + line++, "c" + random.nextInt(papers), random);
            }
            Proposition proposition = Proposition.of(
                    "e" + hub(entities, random),
                    PREDICATES.get(random.nextInt(PREDICATES.size())).id(),
                    "e" + hub(entities, random));
            builder.add(
                    random.nextInt(3) == 0
                            ? proposition.with(Qualifiers.ofPopulations("p" + random.nextInt(POPULATIONS)))
                            : proposition,
                    lines);
        }
        return builder.build();
    }

    private static EvidenceLine line(String id, String paper, Random random) {
        int direction = random.nextInt(20);
        return EvidenceLine.builder(id)
                .citation(paper)
                .direction(
                        direction < 15 ? Direction.SUPPORTS : direction < 17 ? Direction.NEUTRAL : Direction.DISPUTES)
                .design(DESIGNS[random.nextInt(DESIGNS.length)])
                .question(random.nextBoolean() ? QuestionType.BENEFIT : QuestionType.HARM)
                .build();
    }

    /** Squared, so that the first entities are met far more often than the last. */
    private static int hub(int entities, Random random) {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * entities);
    }
}
