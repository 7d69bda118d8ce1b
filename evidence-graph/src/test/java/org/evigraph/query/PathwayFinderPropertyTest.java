package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayFinderPropertyTest {
    private static final int QUESTIONS = 6;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("evigraph.seeds", 334));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatTryingEverySimplePathFinds(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        for (int question = 0; question < QUESTIONS; question++) {
            PathwayQuery query = query(graph, random);
            PathwayAnswer answer = PathwayFinder.over(graph).find(query);
            assertThat(answer.truncated()).isFalse();
            assertThat(new EveryPath.Answer(
                            answer.found(),
                            answer.refuted(),
                            answer.pathways().stream().map(Found::of).toList()))
                    .as("%s", query)
                    .isEqualTo(EveryPath.answer(graph, query));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lookingForTheBestFirstGivesTheSameOneByOne(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        for (int question = 0; question < 2; question++) {
            PathwayQuery query = query(graph, random)
                    .withLimit(1 + random.nextInt(40))
                    .withRule(random.nextBoolean() ? "weakest-link" : "belief");
            PathwayFinder finder = PathwayFinder.over(graph);
            List<Pathway> lazily = new ArrayList<>();
            for (Iterator<Pathway> next = finder.bestFirst(query); next.hasNext() && lazily.size() < query.limit(); ) {
                lazily.add(next.next());
            }
            assertThat(lazily).as("%s", query).isEqualTo(finder.find(query).pathways());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichTheGraphWasBuiltLeavesNoTrace(long seed) {
        RandomEvidence evidence = RandomEvidence.dense(seed);
        GraphBuilder shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        PathwayQuery query = query(evidence.graph(), new Random(seed));
        assertThat(PathwayFinder.over(shuffled.build()).find(query))
                .isEqualTo(PathwayFinder.over(evidence.graph()).find(query));
    }

    /** Every option now and then, alone and with others. */
    static PathwayQuery query(EvidenceGraph graph, Random random) {
        List<String> names = new ArrayList<>();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            names.add(entity(graph, random));
        }
        boolean shorthand = random.nextBoolean();
        PathwayPattern pattern = shorthand ? PathwayPattern.through(names) : new RandomPatterns(graph, random).next();
        PathwayQuery query = PathwayQuery.of(pattern)
                .withLimit(random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 100)
                .withMaxHops(1 + random.nextInt(shorthand && names.size() == 2 ? 4 : 2))
                .withDirected(random.nextInt(4) == 0)
                .withExact(random.nextInt(3) == 0)
                .withRefuted(random.nextBoolean());
        if (query.maxHops() < 3 && random.nextInt(4) == 0) {
            query = query.withClaims(true);
        }
        if (random.nextInt(4) == 0) {
            query = query.withMinCertainty(Certainty.values()[random.nextInt(Certainty.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            query = query.withPopulation(entity(graph, random));
        }
        if (random.nextInt(4) == 0) {
            query = query.withInclude(List.of(thing(graph, random)));
        }
        if (random.nextInt(3) == 0) {
            query = query.withExclude(List.of(thing(graph, random)));
        }
        return query;
    }

    private static String entity(EvidenceGraph graph, Random random) {
        return graph.entity(random.nextInt(graph.entityCount())).id();
    }

    private static String thing(EvidenceGraph graph, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "predicate:" + (random.nextBoolean() ? "treats" : "causes");
            case 1 -> "entity:" + entity(graph, random);
            case 2 ->
                graph.citationCount() == 0
                        ? entity(graph, random)
                        : "citation:"
                                + graph.citation(random.nextInt(graph.citationCount()))
                                        .id();
            default -> entity(graph, random);
        };
    }
}
