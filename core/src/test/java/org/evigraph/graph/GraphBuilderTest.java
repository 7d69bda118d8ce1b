package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Grade;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Severity;
import org.evigraph.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphBuilderTest {
    @Test
    void theSamePropositionIsOneClaimWithTheLinesOfAll() {
        EvidenceGraph graph = TinyGraph.builder().build();
        assertThat(graph.claimCount()).isEqualTo(4);
        assertThat(graph.claim(graph.indexOfClaim(TinyGraph.NATALIZUMAB_CAUSES_PML))
                        .evidence())
                .extracting(EvidenceLine::id)
                .containsExactly("l0", "l1");
    }

    @Test
    void anotherPopulationIsAnotherClaim() {
        Proposition elsewhere = TinyGraph.NATALIZUMAB_CAUSES_PML.with(Qualifiers.ofPopulations("iris"));
        EvidenceGraph graph = TinyGraph.builder().add(elsewhere).build();
        assertThat(graph.indexOfClaim(elsewhere))
                .isNotNegative()
                .isNotEqualTo(graph.indexOfClaim(TinyGraph.NATALIZUMAB_CAUSES_PML));
        assertThat(graph.populationsOf(graph.indexOfClaim(elsewhere))).containsExactly(graph.indexOfEntity("iris"));
    }

    @Test
    void eachOfManyParallelClaimsIsFoundAndWhatIsNotAmongThemIsNot() {
        GraphBuilder builder = TinyGraph.builder();
        for (int i = 0; i < 500; i++) {
            Qualifiers qualifiers = Qualifiers.NONE.withTiming("day " + i);
            builder.add(Proposition.of("plex", i % 3 == 0 ? "causes" : "worsens", "iris")
                    .with(qualifiers));
            builder.add(Proposition.of("plex", "alike", "iris").with(alike(i)));
        }
        EvidenceGraph graph = builder.build();
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            assertThat(graph.indexOfClaim(graph.proposition(claim))).isEqualTo(claim);
        }
        assertThat(graph.indexOfClaim(
                        Proposition.of("plex", "causes", "iris").with(Qualifiers.NONE.withTiming("day 1"))))
                .isNegative();
    }

    /** Pairs of different qualifiers that are written alike when they are put in order. */
    private static Qualifiers alike(int number) {
        String words = "day " + number / 2;
        return number % 2 == 0
                ? Qualifiers.NONE.withComparator(words + ", timing=null").withTiming("now")
                : Qualifiers.NONE.withComparator(words).withTiming("null, timing=now");
    }

    @Test
    void aPredicateThatNobodyDeclaredIsKeptAsWritten() {
        EvidenceGraph graph = TinyGraph.builder().build();
        assertThat(graph.predicates())
                .extracting(Predicate::id)
                .containsExactly("causes", "triggers", "used_for", "worsens");
        assertThat(graph.predicates().get(2)).isEqualTo(Predicate.unknown("used_for"));
    }

    @Test
    void aCitationThatIsOnlyAnIdentifierStandsForAPublicationOfWhichNothingElseIsKnown() {
        assertThat(TinyGraph.builder().build().citation("PMID:2"))
                .satisfies(citation -> assertThat(citation.title()).isNull());
    }

    @Test
    void everyFaultIsReportedAndNotOnlyTheFirst() {
        GraphBuilder builder = TinyGraph.builder()
                .add(Proposition.of("natalizumb", "causes", "pml"))
                .add(Proposition.of("plex", "causes", "nothing"))
                .add(
                        TinyGraph.EXCHANGE_TREATS_PML,
                        EvidenceLine.builder("l9")
                                .citation("local")
                                .grades(List.of(
                                        Grade.published("grade-certainty", "medium"), Grade.published("grad", "low")))
                                .build());
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .satisfies(thrown -> assertThat(thrown.findings().list(Severity.ERROR))
                        .extracting(Finding::kind)
                        .containsExactly(
                                FindingKind.DANGLING,
                                FindingKind.DANGLING,
                                FindingKind.DANGLING,
                                FindingKind.GRADE,
                                FindingKind.GRADE))
                .satisfies(thrown -> assertThat(
                                thrown.findings().list(Severity.ERROR).toString())
                        .contains("did you mean natalizumab?")
                        .contains("'medium', expected one of high, moderate, low, very-low"));
    }

    @Test
    void aCircleOfIsALinksIsNamedMemberByMember() {
        GraphBuilder builder = EvidenceGraph.builder()
                .add(Entity.builder("a", "A").isA(List.of("b")).build())
                .add(Entity.builder("b", "B").isA(List.of("c")).build())
                .add(Entity.builder("c", "C").isA(List.of("a")).build())
                .add(Entity.builder("d", "D").isA(List.of("a")).build())
                .add(Entity.builder("self", "Self").isA(List.of("self")).build());
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .satisfies(thrown -> assertThat(thrown.findings().list(Severity.ERROR))
                        .extracting(Finding::found)
                        .containsExactly("a under b under c under a", "self under self"));
    }

    @Test
    void aHierarchyMayBeHundredThousandLevelsDeep() {
        GraphBuilder builder = EvidenceGraph.builder().add(Entity.of("e0", "top"));
        for (int i = 1; i < 100_000; i++) {
            builder.add(Entity.builder("e" + i, "e").isA(List.of("e" + (i - 1))).build());
        }
        assertThat(builder.build().descendants(0)).hasSize(100_000);
    }

    @Test
    void twoDescriptionsUnderOneIdAreAnErrorInOneSourceThatNamesBothPlaces() {
        GraphBuilder builder = EvidenceGraph.builder();
        builder.accept(Entity.of("a", "A"), new Location("x.json", 3, 5));
        builder.accept(Entity.of("a", "B"), new Location("x.json", 9, 5));
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("x.json:9:5")
                .withMessageContaining("x.json:3:5");
    }

    @Test
    void twoDescriptionsFromTwoSourcesAreJoinedWithAWarning() {
        GraphBuilder builder = EvidenceGraph.builder();
        builder.accept(Entity.builder("a", "A").synonyms(List.of("x")).build(), Location.of("one"));
        builder.accept(Entity.builder("a", "B").synonyms(List.of("y")).build(), Location.of("two"));
        assertThat(builder.build().entity(0).synonyms()).containsExactly("x", "y", "B");
        assertThat(builder.findings().list(Severity.WARNING))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.CONFLICT);
    }

    @Test
    void aPublicationThatOneSourceKnowsToBeRetractedIsRetracted() {
        GraphBuilder builder = EvidenceGraph.builder();
        builder.accept(Citation.builder("PMID:1").year(2001).build(), Location.of("one"));
        builder.accept(Citation.builder("PMID:1").status(Status.RETRACTED).build(), Location.of("two"));
        EvidenceGraph graph = builder.build();
        assertThat(graph.citation(0).status()).isEqualTo(Status.RETRACTED);
        assertThat(graph.citation(0).year()).isEqualTo(2001);
    }

    @Test
    void halfASurrogatePairIsRefusedBecauseNoFileCouldHoldIt() {
        GraphBuilder builder = EvidenceGraph.builder().add(Entity.of("a", "broken \uD800"));
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("EVG-003");
    }

    @Test
    void idsThatLookAlikeAreKeptApartWithAWarning() {
        GraphBuilder builder = EvidenceGraph.builder()
                .add(Entity.of("Pml", "x"))
                .add(Entity.of("pml", "y"))
                .add(Entity.of("pm\u200Bl", "z"));
        assertThat(builder.build().entityCount()).isEqualTo(3);
        assertThat(builder.findings().countsByKind(Severity.WARNING)).containsEntry(FindingKind.LOOKALIKE, 2L);
    }

    @Test
    void theOrderOfInputLeavesNoTrace() {
        EvidenceGraph graph = TinyGraph.builder().build();
        GraphBuilder backward = EvidenceGraph.builder().add(graph.info());
        Stream.of(3, 2, 1, 0).map(graph::claim).forEach(claim -> {
            for (int i = claim.evidence().size() - 1; i >= 0; i--) {
                backward.add(claim.proposition(), claim.evidence().get(i));
            }
            backward.add(claim.proposition());
        });
        Stream.of(1, 0).map(graph::citation).forEach(backward::add);
        Stream.of(3, 2, 1, 0).map(graph::entity).forEach(backward::add);
        graph.predicates().forEach(backward::add);
        assertThat(backward.build().digest()).isEqualTo(graph.digest());
        assertThat(EvidenceGraph.builder().addAll(graph).build().digest()).isEqualTo(graph.digest());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aSmallChangeChangesTheDigest(GraphBuilder changed) {
        assertThat(changed.build().digest())
                .isNotEqualTo(TinyGraph.builder().build().digest());
    }

    static Stream<GraphBuilder> changes() {
        return Stream.of(
                TinyGraph.builder().add(Entity.of("x", "X")),
                TinyGraph.builder()
                        .add(TinyGraph.EXCHANGE_TREATS_PML, TinyGraph.line("l7", "PMID:1", Direction.NEUTRAL)),
                TinyGraph.builder().add(Proposition.of("iris", "causes", "pml")));
    }

    @Test
    void anIdFindsWhateverItNames() {
        EvidenceGraph graph = TinyGraph.builder().build();
        assertThat(graph.find("pml")).isInstanceOf(EvidenceGraph.Item.OfEntity.class);
        assertThat(graph.find("PMID:1")).isInstanceOf(EvidenceGraph.Item.OfCitation.class);
        assertThat(graph.find(graph.claim(0).id())).isInstanceOf(EvidenceGraph.Item.OfClaim.class);
        assertThat(graph.find("l3"))
                .isInstanceOfSatisfying(
                        EvidenceGraph.Item.OfLine.class,
                        found -> assertThat(found.claim().proposition()).isEqualTo(TinyGraph.EXCHANGE_TRIGGERS_IRIS));
        assertThat(graph.find("nothing")).isNull();
    }

    @Test
    void whatWasLeftOutAsFaultyIsNotCalledDanglingToo() {
        GraphBuilder builder = EvidenceGraph.builder()
                .add(Entity.of("pml", "PML"))
                .add(
                        Proposition.of("natalizumab", "causes", "pml"),
                        EvidenceLine.builder("l0")
                                .citation("smith")
                                .grades(List.of(Grade.published("house", "A")))
                                .build());
        builder.acceptFaulty("natalizumab");
        builder.acceptFaulty("smith");
        builder.acceptFaulty("house");
        Finding fault = new Finding(
                Severity.ERROR, FindingKind.MISSING_FIELD, Location.PROGRAM, "name", "nothing", "a name", "give one");
        builder.accept(fault);
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .satisfies(invalid ->
                        assertThat(invalid.findings().list(Severity.ERROR)).containsExactly(fault));
    }
}
