package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.evigraph.model.Direction.SUPPORTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.metapath.MetapathFinder;
import org.evigraph.metapath.MetapathQuery;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("evigraph.seeds", 334) / 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFirstAreTheFirstOfAllUnderEveryRanking(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        PathwayFinder finder = PathwayFinder.over(graph);
        for (int question = 0; question < 3; question++) {
            PathwayQuery plain = PathwayFinderPropertyTest.query(graph, random);
            List<Found> all =
                    EveryPath.answer(graph, plain.withLimit(Integer.MAX_VALUE)).pathways();
            for (int ranking = 0; ranking < 3; ranking++) {
                PathwayQuery query = plain.withLimit(1 + random.nextInt(8)).withRanking(ranking(random));
                PathwayAnswer answer = finder.find(query);
                assertThat(answer.pathways().stream().map(Found::of).toList())
                        .as("%s", query)
                        .isEqualTo(first(graph, query, all));
                assertThat(answer.found() + (query.refuted() ? answer.refuted() : 0))
                        .isEqualTo(all.size());
            }
        }
    }

    private static Ranking ranking(Random random) {
        List<Rank> by = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            by.add(Rank.values()[random.nextInt(Rank.values().length)]);
        }
        return new Ranking(by, random.nextInt(4) == 0 ? 0 : 0.4);
    }

    /** What is equal stays in the usual order. */
    private static List<Found> first(EvidenceGraph graph, PathwayQuery query, List<Found> all) {
        PlainDegrees degrees = new PlainDegrees(graph, query);
        Comparator<Found> order = Comparator.comparing(Found::refuted);
        for (Rank rank : query.ranking().by()) {
            order = order.thenComparing(
                    switch (rank) {
                        case CERTAINTY -> Comparator.comparing(Found::certainty);
                        case HOPS ->
                            Comparator.comparing(found -> found.entities().size());
                        case CITATIONS -> Comparator.comparing(found -> -found.papers());
                        case DWPC ->
                            query.ranking().damping() == 0
                                    ? Comparator.comparing(found -> 0)
                                    : degrees.leastJoinedFirst();
                    });
        }
        return all.stream().sorted(order).limit(query.limit()).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDegreeProductsOfAllPathwaysAddUpToTheDegreeWeightedPathCount(long seed) {
        Random random = new Random(seed);
        SmallGraph small = new SmallGraph();
        int size = 4 + random.nextInt(4);
        for (int entity = 0; entity < size; entity++) {
            List<String> category = List.of(random.nextBoolean() ? "drug" : "condition");
            small.entity("e" + entity, builder -> builder.categories(category));
        }
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (random.nextBoolean()) {
                    small.claim("e" + one + " causes e" + other, SUPPORTS);
                }
            }
        }
        EvidenceGraph graph = small.graph();
        Ranking ranking = new Ranking(List.of(Rank.DWPC), random.nextInt(11) / 10.0);
        PathwayAnswer answer = PathwayFinder.over(graph)
                .find(PathwayQuery.of("e0 -> e1").withLimit(1_000).withRanking(ranking));
        double sum = answer.pathways().stream()
                .map(Pathway::degreeProduct)
                .mapToDouble(Objects::requireNonNull)
                .sum();
        double counted =
                MetapathFinder.over(graph)
                        .find(MetapathQuery.between("e0", "e1").withDamping(ranking.damping()))
                        .metapaths()
                        .stream()
                        .mapToDouble(Metapath::dwpc)
                        .sum();
        assertThat(sum).isCloseTo(counted, within(1e-9));
    }

    @Test
    void onlyTheUsualOrderCanBeFollowedLazily() {
        PathwayQuery query =
                PathwayQuery.of("start -> end").withRanking(new Ranking(List.of(Rank.HOPS), Ranking.USUAL_DAMPING));
        PathwayFinder finder = PathwayFinder.over(TinyGraphs.diamond());
        assertThatThrownBy(() -> finder.bestFirst(query)).isInstanceOf(IllegalArgumentException.class);
    }
}
