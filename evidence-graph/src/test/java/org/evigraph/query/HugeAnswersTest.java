package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.junit.jupiter.api.Test;

/** Graphs in which there is far too much to count: the best come all the same, and nobody claims to know the rest. */
class HugeAnswersTest {
    private static final class Net {
        private final GraphBuilder builder =
                EvidenceGraph.builder().name("net").add(Predicate.of("leads_to", "leads to", "comes from", Sign.PLUS));

        Net entities(int count) {
            for (int entity = 0; entity < count; entity++) {
                builder.add(Entity.of(id(entity), "the " + entity));
            }
            return this;
        }

        Net claim(int from, int to) {
            builder.add(Proposition.of(id(from), "leads_to", id(to)));
            return this;
        }

        EvidenceGraph graph() {
            return builder.build();
        }
    }

    /** As many digits for all, so that the order of ids is the order of numbers. */
    private static String id(int entity) {
        return String.format("e%06d", entity);
    }

    private static List<String> passed(Pathway pathway) {
        return pathway.steps().stream().map(step -> step.to().id()).toList();
    }

    @Test
    void theBestOfACompleteGraphAreTheShortestInOrder() {
        Net net = new Net().entities(60);
        for (int from = 0; from < 60; from++) {
            for (int to = from + 1; to < 60; to++) {
                net.claim(from, to);
            }
        }
        PathwayQuery query =
                PathwayQuery.of(id(0) + " -> " + id(59)).withMaxHops(59).withLimit(60);
        PathwayAnswer answer =
                PathwayFinder.over(net.graph()).find(query.withBudget(new Budget(() -> false, 2_000_000)));
        assertThat(answer.truncation()).contains("none is better than these");
        assertThat(answer.found()).isGreaterThan(1_000);
        assertThat(passed(answer.pathways().get(0))).containsExactly(id(59));
        for (int place = 1; place <= 58; place++) {
            assertThat(passed(answer.pathways().get(place))).containsExactly(id(place), id(59));
        }
        assertThat(passed(answer.pathways().get(59))).containsExactly(id(1), id(2), id(59));
    }

    @Test
    void whatWasTriedByThenDoesNotPassForTheBest() {
        Net net = new Net().entities(40);
        for (int from = 0; from < 39; from++) {
            for (int to = from + 1; to < 40; to++) {
                net.claim(from, to);
            }
        }
        PathwayQuery query = PathwayQuery.of(id(0) + " -> " + id(39))
                .withMaxHops(30)
                .withLimit(3)
                .withRanking(new Ranking(List.of(Rank.HOPS), Ranking.USUAL_DAMPING))
                .withBudget(new Budget(() -> false, 100_000));
        PathwayAnswer answer = PathwayFinder.over(net.graph()).find(query);
        assertThat(answer.pathways()).hasSize(3);
        assertThat(answer.truncation())
                .contains("100000 steps")
                .endsWith("; there may be better ones among those that were not tried");
    }

    @Test
    void theBestOfAChainOfDiamondsComeInOrderReadEitherWay() {
        int diamonds = 40;
        Net net = new Net().entities(3 * diamonds + 1);
        for (int diamond = 0; diamond < diamonds; diamond++) {
            int start = 3 * diamond;
            net.claim(start, start + 1).claim(start, start + 2);
            net.claim(start + 1, start + 3).claim(start + 2, start + 3);
        }
        EvidenceGraph graph = net.graph();
        Budget small = new Budget(() -> false, 1_500_000);
        PathwayQuery forward = PathwayQuery.of(id(0) + " -> " + id(3 * diamonds))
                .withMaxHops(80)
                .withBudget(small);
        PathwayAnswer answer = PathwayFinder.over(graph).find(forward);
        assertThat(answer.truncated()).isTrue();
        assertThat(answer.pathways()).hasSize(10);
        for (int rank = 0; rank < 10; rank++) {
            List<String> passed = passed(answer.pathways().get(rank));
            assertThat(passed).hasSize(80);
            // The last choices count up, as in binary.
            for (int bit = 0; bit < 4; bit++) {
                int start = 3 * (diamonds - 1 - bit);
                assertThat(passed).contains(id(start + 1 + (rank >> bit & 1)));
            }
        }
        PathwayQuery backward = PathwayQuery.of(id(3 * diamonds) + " -> " + id(0))
                .withMaxHops(80)
                .withBudget(small);
        Iterator<Pathway> lazily = PathwayFinder.over(graph).bestFirst(backward);
        for (int rank = 0; rank < 1_000; rank++) {
            assertThat(lazily.next().rank()).isEqualTo(rank + 1);
        }
    }

    @Test
    void aHubIsNoObstacle() {
        int neighbours = 100_000;
        Net net = new Net().entities(neighbours + 3);
        int hub = neighbours;
        for (int neighbour = 0; neighbour < neighbours; neighbour++) {
            net.claim(neighbour, hub);
        }
        net.claim(hub, hub + 1).claim(hub + 1, hub + 2);
        PathwayAnswer answer = PathwayFinder.over(net.graph())
                .find(PathwayQuery.of(id(7) + " -> " + id(hub + 2)).withMaxHops(6));
        assertThat(answer.truncated()).isFalse();
        assertThat(answer.found()).isEqualTo(1);
        assertThat(passed(answer.pathways().get(0))).containsExactly(id(hub), id(hub + 1), id(hub + 2));
    }

    @Test
    void aChainIsWalkedAsFarAsStepsAreAllowed() {
        Net net = new Net().entities(10_000);
        for (int entity = 0; entity + 1 < 10_000; entity++) {
            net.claim(entity, entity + 1);
        }
        PathwayFinder finder = PathwayFinder.over(net.graph());
        for (int far : new int[] {62, 63, 64, 127, 128, 129, 200}) {
            PathwayQuery whole = PathwayQuery.of(id(0) + " -> " + id(far));
            assertThat(finder.find(whole.withMaxHops(far)).found()).isEqualTo(1);
            assertThat(finder.find(whole.withMaxHops(far - 1)).found()).isZero();
        }
        String stops = id(0) + " -> " + id(62) + " -> " + id(262) + " -> " + id(324);
        assertThat(finder.find(PathwayQuery.of(stops).withMaxHops(200)).found()).isEqualTo(1);
        PathwayAnswer whole =
                finder.find(PathwayQuery.of(id(0) + " -> " + id(9_999)).withMaxHops(9_999));
        assertThat(whole.truncated()).isFalse();
        assertThat(whole.pathways().get(0).steps()).hasSize(9_999);
        CountAnswer counted = finder.countBySequence(
                PathwayQuery.of(id(0) + " -> " + id(9_999)).withMaxHops(9_999));
        assertThat(counted.sequences())
                .singleElement()
                .satisfies(sequence ->
                        assertThat(sequence.readings()).hasSize(9_999).containsOnly("leads_to"));
    }
}
