package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
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
                            conflict.kind() == Kind.AGREEING
                                    ? null
                                    : conflict.one()
                                            .certainty()
                                            .weakest(conflict.other().certainty()));
        }
        Comparator<Conflict> kinds = Comparator.comparing(conflict -> Math.max(
                conflict.kind().ordinal(), Kind.DIFFERS_BY_POPULATION.ordinal() - 1)); // the contradictions are alike
        assertThat(conflicts)
                .isSortedAccordingTo(kinds.thenComparing(
                        Conflict::stake, Comparator.nullsLast(Comparator.<Certainty>naturalOrder())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatAgreesIsCountedApartAndSetsAClaimBesideItsRefutedOpposite(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        ConflictsAnswer answer = all(graph);
        List<Conflict> agreeing = answer.conflicts().stream()
                .filter(conflict -> conflict.kind() == Kind.AGREEING)
                .toList();
        assertThat(answer.agreeing()).isEqualTo(agreeing.size());
        assertThat(answer.found() + answer.agreeing())
                .isEqualTo(answer.conflicts().size());
        for (Conflict conflict : agreeing) {
            assertThat(conflict.one().statement()).doesNotStartWith("not: ");
            assertThat(conflict.other().statement()).startsWith("not: ");
            assertThat(conflict.one().claims())
                    .doesNotContainAnyElementsOf(conflict.other().claims());
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

    @Test
    void aClaimBesideItsRefutedOppositeAgreesAndNothingIsAtStake() {
        ConflictsAnswer answer = all(supportedAndRefuted("causes", "prevents", Qualifiers.NONE, Qualifiers.NONE));
        assertThat(answer.found()).isZero();
        assertThat(answer.agreeing()).isOne();
        Conflict only = answer.conflicts().get(0);
        assertThat(only.kind()).isEqualTo(Kind.AGREEING);
        assertThat(only.stake()).isNull();
        assertThat(only.one().lines()).containsExactly("for");
        assertThat(only.other().lines()).containsExactly("against");
        assertThat(only.other().statement()).isEqualTo("not: The drug prevents The harm");
    }

    @Test
    void adviceForAgreesWithARefutedContraindicationAndTheReverse() {
        assertThat(kinds("recommended_for", "contraindicated_in")).containsExactly(Kind.AGREEING);
        assertThat(kinds("contraindicated_in", "recommended_for")).containsExactly(Kind.AGREEING);
    }

    @Test
    void aClaimBesideARefutedOneOfNoSignOrOfTheSameSignDoesNotAgree() {
        assertThat(kinds("causes", "has_to_do_with")).isEmpty();
        assertThat(kinds("has_to_do_with", "causes")).isEmpty();
        assertThat(kinds("causes", "may_bring_on")).containsExactly(Kind.OPPOSITE_SIGNS);
    }

    @Test
    void whatWouldAgreeOnPeopleWhoCannotBeTheSameIsNotListed() {
        EvidenceGraph graph = supportedAndRefuted(
                "causes", "prevents", Qualifiers.ofPopulations("young"), Qualifiers.ofPopulations("old"));
        assertThat(all(graph).conflicts()).isEmpty();
    }

    private static List<Kind> kinds(String supported, String refuted) {
        return all(supportedAndRefuted(supported, refuted, Qualifiers.NONE, Qualifiers.NONE)).conflicts().stream()
                .map(Conflict::kind)
                .toList();
    }

    private static EvidenceGraph supportedAndRefuted(
            String supported, String refuted, Qualifiers onWhom, Qualifiers onWhomNot) {
        return EvidenceGraph.builder()
                .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
                .add(Predicate.of("may_bring_on", "may bring on", "may follow", Sign.PLUS))
                .add(Predicate.of("prevents", "prevents", "prevented by", Sign.MINUS))
                .add(Predicate.of("has_to_do_with", "has to do with", "has to do with", Sign.NONE))
                .add(Predicate.of("recommended_for", "is recommended for", "is treated by", Sign.NONE))
                .add(Predicate.of("contraindicated_in", "is contraindicated in", "forbids", Sign.NONE))
                .add(Entity.of("drug", "The drug", "drug"))
                .add(Entity.of("harm", "The harm", "outcome"))
                .add(Entity.builder("young", "The young")
                        .categories(List.of("population"))
                        .excludes(List.of("old"))
                        .build())
                .add(Entity.of("old", "The old", "population"))
                .add(
                        Proposition.of("drug", supported, "harm").with(onWhom),
                        EvidenceLine.builder("for").design(StudyDesign.COHORT).build())
                .add(
                        Proposition.of("drug", refuted, "harm").with(onWhomNot),
                        EvidenceLine.builder("against")
                                .design(StudyDesign.COHORT)
                                .direction(Direction.DISPUTES)
                                .build())
                .build();
    }
}
