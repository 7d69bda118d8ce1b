package org.evigraph.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.metapath.PlainMetapaths.Total;
import org.evigraph.model.Entity;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.pathway.Rank;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetapathFinderPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static MetapathsAnswer find(EvidenceGraph graph, String from, String to, int hops, double damping) {
        return MetapathFinder.over(graph)
                .find(MetapathQuery.between(from, to).withMaxHops(hops).withDamping(damping));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAndWeighsWhatTryingEveryPathCountsAndWeighs(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        int hops = 1 + (int) (seed % 5);
        double damping = seed % 7 / 6.0;
        String from = graph.entity(0).id();
        String to = graph.entity(graph.entityCount() - 1).id();
        Map<String, Total> plain = new PlainMetapaths(graph, hops, damping).between(from, to);
        MetapathsAnswer answer = find(graph, from, to, hops, damping);
        assertThat(answer.truncated()).isFalse();
        assertThat(answer.found()).isEqualTo(plain.size());
        assertThat(answer.metapaths()).hasSize(plain.size());
        for (Metapath metapath : answer.metapaths()) {
            Total total = plain.get(spelled(graph, metapath));
            assertThat(total).as(metapath.metapath()).isNotNull();
            assertThat(metapath.pathCount()).isEqualTo(total.pathCount());
            assertThat(metapath.dwpc()).isCloseTo(total.dwpc(), within(1e-12 * total.pathCount()));
            assertThat(metapath.certainty()).isEqualTo(total.certainty());
        }
    }

    private static String spelled(EvidenceGraph graph, Metapath metapath) {
        StringBuilder text = new StringBuilder(metapath.categories().get(0));
        for (int step = 0; step < metapath.length(); step++) {
            String id = metapath.edges().get(step).predicate();
            boolean symmetric = graph.predicates().stream()
                    .anyMatch(predicate -> predicate.id().equals(id) && predicate.symmetric());
            String way = symmetric ? "-" : metapath.edges().get(step).inverse() ? "<" : ">";
            text.append('|').append(id).append('|').append(way).append('|');
            text.append(metapath.categories().get(step + 1));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOtherWayRoundHasTheSameMetapathsTurned(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        String from = graph.entity(0).id();
        String to = graph.entity(1).id();
        Map<List<Object>, Long> there = new TreeMap<>(Comparator.comparing(Object::toString));
        Map<List<Object>, Long> back = new TreeMap<>(Comparator.comparing(Object::toString));
        find(graph, from, to, 4, 0.4)
                .metapaths()
                .forEach(metapath -> there.put(List.of(metapath.categories(), predicates(metapath)), 0L));
        find(graph, to, from, 4, 0.4).metapaths().forEach(metapath -> {
            List<String> categories = new ArrayList<>(metapath.categories());
            List<String> predicates = new ArrayList<>(predicates(metapath));
            Collections.reverse(categories);
            Collections.reverse(predicates);
            back.put(List.of(categories, predicates), 0L);
        });
        assertThat(there).isEqualTo(back);
    }

    private static List<String> predicates(Metapath metapath) {
        return metapath.edges().stream().map(MetapathsAnswer.Edge::predicate).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoMetapathsAreCalledTheSame(long seed) {
        EvidenceGraph graph = RandomEvidence.medium(seed % 20).graph();
        Entity from = graph.entity((int) (seed % graph.entityCount()));
        Entity to = graph.entity((int) (seed * 7 % graph.entityCount()));
        List<Metapath> metapaths = find(graph, from.id(), to.id(), 3, 0.4).metapaths();
        assertThat(metapaths.stream().map(Metapath::abbreviation)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachRankOrdersByWhatItSays(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        MetapathQuery query = MetapathQuery.between(
                        graph.entity(0).id(), graph.entity(1).id())
                .withMaxHops(4);
        MetapathFinder finder = MetapathFinder.over(graph);
        assertThat(finder.find(query).metapaths()).isSortedAccordingTo((a, b) -> Double.compare(b.dwpc(), a.dwpc()));
        assertThat(finder.find(query.withRank(List.of(Rank.HOPS, Rank.CERTAINTY)))
                        .metapaths())
                .isSortedAccordingTo((a, b) -> a.length() == b.length()
                        ? a.certainty().compareTo(b.certainty())
                        : Integer.compare(a.length(), b.length()));
        assertThat(finder.find(query.withRank(List.of(Rank.CITATIONS))).metapaths())
                .isSortedAccordingTo((a, b) -> Integer.compare(b.independentCitations(), a.independentCitations()));
    }
}
