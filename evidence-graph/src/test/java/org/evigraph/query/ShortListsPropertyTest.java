package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRules;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.PathwayAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that are much shorter than the answer, where most pathways are counted without being looked at. */
class ShortListsPropertyTest {
    private static final int ENTITIES = 8;
    private static final StudyDesign[] DESIGNS = {
        StudyDesign.RANDOMISED_TRIAL, StudyDesign.COHORT, StudyDesign.CASE_SERIES, StudyDesign.UNKNOWN
    };

    /** A rule of which nothing is known before the last step: it may rise with any. */
    private record Mean() implements CertaintyRule {
        @Override
        public String name() {
            return "mean";
        }

        @Override
        public String description() {
            return "the mean of the steps";
        }

        @Override
        public double step(StepEvidence evidence) {
            return CertaintyRules.named("weakest-link").step(evidence);
        }

        @Override
        public double pathway(double[] steps) {
            return Arrays.stream(steps).average().orElse(SILENT);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public String explain(StepEvidence evidence) {
            return "its word as a number";
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFirstAreTheTrueFirstAndAllAreCounted(long seed) {
        Random random = new Random(seed);
        EvidenceGraph graph = graph(random);
        PathwayFinder finder = PathwayFinder.over(graph);
        for (int question = 0; question < 4; question++) {
            PathwayQuery query = PathwayQuery.of(id(random.nextInt(ENTITIES)) + " -> " + id(random.nextInt(ENTITIES)))
                    .withMaxHops(2 + random.nextInt(2))
                    .withLimit(1 + random.nextInt(4))
                    .withClaims(random.nextBoolean())
                    .withRule(
                            switch (random.nextInt(3)) {
                                case 0 -> new Mean();
                                case 1 -> CertaintyRules.named("belief");
                                default -> CertaintyRules.named("weakest-link");
                            });
            PathwayAnswer answer = finder.find(query);
            PathwayAnswer all = finder.find(query.withLimit(10_000));
            assertThat(answer.found()).as("%s", query).isEqualTo(all.found());
            assertThat(answer.pathways())
                    .as("%s", query)
                    .isEqualTo(all.pathways().subList(0, Math.min(query.limit(), (int) all.found())));
            if (query.rule().name().equals("weakest-link")) {
                assertThat(answer.pathways().stream().map(Found::of).toList())
                        .as("%s", query)
                        .isEqualTo(EveryPath.answer(graph, query).pathways());
            }
        }
    }

    /** Claims that stand, some of them side by side, most of them unstudied. */
    private static EvidenceGraph graph(Random random) {
        GraphBuilder builder = EvidenceGraph.builder();
        List<String> predicates = List.of("causes", "raises", "meets");
        for (String predicate : predicates) {
            builder.add(Predicate.of(predicate, predicate, random.nextBoolean() ? "is met by" : null, Sign.PLUS));
        }
        for (int entity = 0; entity < ENTITIES; entity++) {
            builder.add(Entity.of(id(entity), "the " + entity));
        }
        for (int claim = 0; claim < 40; claim++) {
            Proposition proposition = Proposition.of(
                    id(random.nextInt(ENTITIES)),
                    predicates.get(random.nextInt(predicates.size())),
                    id(random.nextInt(ENTITIES)));
            if (random.nextInt(3) > 0) {
                builder.add(proposition);
            } else {
                builder.add(
                        proposition,
                        EvidenceLine.builder("line-" + claim)
                                .direction(Direction.SUPPORTS)
                                .design(DESIGNS[random.nextInt(DESIGNS.length)])
                                .build());
            }
        }
        return builder.build();
    }

    private static String id(int entity) {
        return "e" + entity;
    }
}
