package org.evigraph.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Direction;
import org.evigraph.model.Status;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.junit.jupiter.api.Test;

class PowerLawEvidenceTest {
    private static final int CLAIMS = 20_000;

    private static EvidenceGraph graph(long seed) {
        GraphBuilder builder = EvidenceGraph.builder();
        new PowerLawEvidence(CLAIMS, seed).pushTo(builder);
        return builder.build();
    }

    @Test
    void theSameSeedMakesTheSameGraphAndAnotherMakesAnother() {
        assertThat(graph(1).digest()).isEqualTo(graph(1).digest()).isNotEqualTo(graph(2).digest());
    }

    @Test
    void hasAboutAsManyClaimsAsAskedForWithALineEachAtLeast() {
        EvidenceGraph graph = graph(1);

        assertThat(graph.claimCount()).isBetween(CLAIMS * 9 / 10, CLAIMS);
        assertThat(graph.lineCount()).isBetween(CLAIMS, CLAIMS * 3 / 2);
        assertThat(graph.claims()).noneMatch(claim -> claim.evidence().isEmpty());
    }

    @Test
    void someEvidenceDisputesAndSomeIsRetracted() {
        EvidenceGraph graph = graph(1);

        assertThat(IntStream.range(0, graph.lineCount()).mapToObj(graph::directionOf))
                .contains(Direction.values());
        assertThat(IntStream.range(0, graph.citationCount()).mapToObj(graph::statusOf))
                .contains(Status.values());
    }

    @Test
    void aFewEntitiesHaveVeryManyClaims() {
        EvidenceGraph graph = graph(1);
        int[] degrees = IntStream.range(0, graph.entityCount())
                .map(entity -> graph.firstOut(entity + 1)
                        - graph.firstOut(entity)
                        + graph.firstIn(entity + 1)
                        - graph.firstIn(entity))
                .sorted()
                .toArray();

        assertThat(degrees[degrees.length - 1]).isGreaterThan(20 * degrees[degrees.length / 2]);
    }

    @Test
    void everyNumberBelowTheLimitHasOneRank() {
        PowerLaw law = PowerLaw.over(1_000);

        assertThat(IntStream.range(0, 1_000).map(law::ofRank).sorted().toArray())
                .isEqualTo(IntStream.range(0, 1_000).toArray());
        int[] drawn = new int[1_000];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            drawn[law.draw(random)]++;
        }
        assertThat(Arrays.stream(drawn).max().getAsInt()).isEqualTo(drawn[law.ofRank(0)]);
    }

    @Test
    void loopsByHandCountWhatTheEngineFinds() {
        EvidenceGraph graph = graph(1);
        PathwayFinder finder = PathwayFinder.over(graph);
        HandLoops byHand = new HandLoops(graph);
        PowerLawEvidence evidence = new PowerLawEvidence(CLAIMS, 1);

        for (PairDraw.Pair pair : PairDraw.HUBS.pairs(graph, evidence, 1)) {
            PathwayQuery query = ScaleQuestions.query(pair);
            assertThat(byHand.count(pair.chemical(), pair.disease()))
                    .as(pair.toString())
                    .isPositive()
                    .isEqualTo(finder.find(query).found());
        }
    }
}
