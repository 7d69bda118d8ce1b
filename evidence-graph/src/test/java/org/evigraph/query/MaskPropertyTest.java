package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Citation;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaskPropertyTest {
    private static final String SPARE = "cited-by-nothing";

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("evigraph.seeds", 334));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatRestsOnNothingSwitchedOffIsTakenOverAsItWouldBeMade(long seed) {
        EvidenceGraph graph = EvidenceGraph.builder()
                .addAll(RandomEvidence.dense(seed).graph())
                .add(Citation.builder(SPARE).build())
                .build();
        Random random = new Random(seed);
        PathwayFinder finder = PathwayFinder.over(graph);
        for (int question = 0; question < 4; question++) {
            PathwayQuery query = PathwayFinderPropertyTest.query(graph, random)
                    .withExclude(List.of())
                    .withPopulation(null)
                    .withClaims(random.nextInt(3) == 0)
                    .withRule(random.nextInt(3) == 0 ? "belief" : "weakest-link");
            Mask mask = new Mask(
                    some(graph.entityCount(), random, 10),
                    some(graph.claimCount(), random, 5),
                    some(graph.lineCount(), random, 3));
            PathwayAnswer takenOver = finder.find(query, mask);
            // A question that leaves a publication out, even one that nothing cites, works every step out by itself.
            PathwayAnswer made = PathwayFinder.over(graph).find(query.withExclude(List.of("citation:" + SPARE)), mask);
            assertThat(takenOver.pathways()).as("%s", query).isEqualTo(made.pathways());
            assertThat(takenOver.found()).as("%s", query).isEqualTo(made.found());
            assertThat(takenOver.refuted()).as("%s", query).isEqualTo(made.refuted());
        }
    }

    private static BitSet some(int size, Random random, int oneIn) {
        BitSet some = new BitSet();
        for (int place = 0; place < size; place++) {
            some.set(place, random.nextInt(oneIn) == 0);
        }
        return some;
    }
}
