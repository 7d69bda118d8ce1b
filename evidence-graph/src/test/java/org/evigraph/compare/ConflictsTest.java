package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Status;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Kind;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictsTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static ConflictsAnswer all(EvidenceGraph graph) {
        return Conflicts.find(graph, new ConflictQuery(List.of(), null, Integer.MAX_VALUE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyClaimWithEvidenceBothWaysIsFoundOnce(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        List<String> expected = graph.claims().stream()
                .filter(claim -> points(graph, claim, Direction.SUPPORTS) && points(graph, claim, Direction.DISPUTES))
                .map(claim -> claim.id())
                .sorted()
                .toList();
        List<String> found = all(graph).conflicts().stream()
                .filter(conflict ->
                        conflict.one().claims().equals(conflict.other().claims()))
                .map(conflict -> conflict.one().claims().get(0))
                .sorted()
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static boolean points(EvidenceGraph graph, Claim claim, Direction direction) {
        return claim.evidence().stream()
                .anyMatch(line -> line.direction() == direction
                        && (line.citation() == null
                                || Objects.requireNonNull(graph.citation(line.citation()))
                                                .status()
                                        != Status.RETRACTED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTwoSidesNameTheirLinesAndTheRankingKeepsToTheStake(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        List<Conflict> conflicts = all(graph).conflicts();
        for (Conflict conflict : conflicts) {
            assertThat(conflict.one().lines())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(conflict.other().lines());
            assertThat(conflict.stake())
                    .isEqualTo(
                            conflict.one().certainty().weakest(conflict.other().certainty()));
        }
        for (int i = 1; i < conflicts.size(); i++) {
            boolean sameGroup = (conflicts.get(i).kind() == Kind.DIFFERS_BY_POPULATION)
                    == (conflicts.get(i - 1).kind() == Kind.DIFFERS_BY_POPULATION);
            assertThat(!sameGroup
                            || conflicts
                                            .get(i - 1)
                                            .stake()
                                            .compareTo(conflicts.get(i).stake())
                                    <= 0)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheInputLeavesNoTrace(long seed) {
        RandomEvidence evidence = RandomEvidence.dense(seed);
        GraphBuilder shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        assertThat(all(shuffled.build())).isEqualTo(all(evidence.graph()));
    }

    @Test
    void claimsOfOppositeSignOnOnePairAreFound() {
        assertThat(all(TinyGraphs.quarrel()).conflicts())
                .extracting(Conflict::kind)
                .contains(Kind.OPPOSITE_SIGNS);
    }
}
