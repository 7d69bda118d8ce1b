package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Effect;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Proposition;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.UnknownNameException;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryOfFindingsTest {
    private static final EvidenceGraph QUARREL = TinyGraphs.quarrel();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static EvidenceGraph trial() {
        return EvidenceGraph.builder()
                .add(Entity.of("drug", "The drug", "drug"))
                .add(Entity.of("death", "Death", "outcome"))
                .add(Citation.builder("PMID:1").build())
                .add(Citation.builder("PMID:2").status(Status.RETRACTED).build())
                .add(
                        Proposition.of("drug", "prevents", "death"),
                        EvidenceLine.builder("l1")
                                .citation("PMID:1")
                                .design(StudyDesign.RANDOMISED_TRIAL)
                                .sampleSize(900L)
                                .statement("Fewer died.")
                                .grades(List.of(Grade.published("grade-certainty", "moderate")))
                                .effects(List.of(
                                        Effect.builder("hazard ratio")
                                                .value(new BigDecimal("0.50"))
                                                .build(),
                                        Effect.builder("deaths")
                                                .value(BigDecimal.TEN)
                                                .unit("percent")
                                                .build()))
                                .build(),
                        EvidenceLine.builder("l2")
                                .citation("PMID:2")
                                .sampleSize(5L)
                                .effects(List.of(Effect.builder("made up").build()))
                                .build())
                .build();
    }

    @Test
    void givesEffectsAndPeopleAsPrintedAndLeavesRetractedOnesOut() {
        FindingsAnswer answer = SummaryOfFindings.of(trial(), FindingsQuery.of("drug"));
        Finding finding = answer.findings().get(0);
        assertThat(finding.relative()).containsExactly(new Cited("hazard ratio: 0.50", "PMID:1"));
        assertThat(finding.other()).containsExactly(new Cited("deaths: 10 percent", "PMID:1"));
        assertThat(finding.participants()).containsExactly(new Cited("n=900, randomised trial, supports", "PMID:1"));
        assertThat(finding.comments())
                .contains(new Cited("retracted publication left out", null))
                .contains(new Cited("supports: Fewer died.", "PMID:1"));
        assertThat(answer.references()).containsExactly("PMID:1");
    }

    @Test
    void saysWhetherACertaintyWasPublishedAndWhatMovedIt() {
        assertThat(SummaryOfFindings.of(QUARREL, FindingsQuery.of("drug")).findings())
                .filteredOn(finding -> finding.claim().reading().equals("causes")
                        && finding.outcome().id().equals("harm"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.reasons()).first().asString().startsWith("derived, starts at low"))
                .satisfies(finding -> assertThat(finding.reasons())
                        .anyMatch(reason -> reason.startsWith("lowered by 1 for inconsistency: ")));
    }

    @Test
    void takesACategoryOrAThingForOutcome() {
        FindingsQuery query = FindingsQuery.of("drug");
        assertThat(SummaryOfFindings.of(QUARREL, query).findings()).hasSize(4);
        assertThat(SummaryOfFindings.of(QUARREL, query.withOutcomes(List.of("Death")))
                        .findings())
                .hasSize(2);
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> SummaryOfFindings.of(QUARREL, query.withOutcomes(List.of("quinoa"))));
    }

    @Test
    void aBroaderThingTakesTheFindingsOfNarrowerOnesIfAsked() {
        FindingsQuery query = FindingsQuery.of("class");
        assertThat(SummaryOfFindings.of(QUARREL, query).findings()).isEmpty();
        assertThat(SummaryOfFindings.of(QUARREL, query.withNarrower(true)).findings())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.subject().id()).isEqualTo("drug"));
    }

    @Test
    void ofAPatternHasTheClaimsOfTheSteps() {
        var pathways = PathwayFinder.over(QUARREL).find(PathwayQuery.of("class -> harm"));
        assertThat(SummaryOfFindings.of(QUARREL, pathways).findings())
                .extracting(finding -> finding.claim().reading())
                .containsExactlyInAnyOrder("causes", "prevents");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasARowForEachClaimThatJoinsTheThingWithAnOutcome(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Entity subject = graph.entity(0);
        for (Entity outcome : graph.entities()) {
            FindingsAnswer answer =
                    SummaryOfFindings.of(graph, FindingsQuery.of(subject.id()).withOutcomes(List.of(outcome.id())));
            assertThat(answer.findings())
                    .extracting(finding -> finding.claim().claim())
                    .containsExactlyInAnyOrderElementsOf(graph.claims().stream()
                            .filter(claim -> joins(claim.proposition(), subject.id(), outcome.id()))
                            .toList());
        }
    }

    private static boolean joins(Proposition proposition, String one, String other) {
        return !one.equals(other)
                && ((proposition.subject().equals(one) && proposition.object().equals(other))
                        || (proposition.subject().equals(other)
                                && proposition.object().equals(one)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameInWhateverOrderTheEvidenceCame(long seed) {
        RandomEvidence evidence = RandomEvidence.dense(seed);
        var shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        FindingsQuery query = FindingsQuery.of(evidence.first().id())
                .withOutcomes(evidence.entities().stream().map(Entity::id).toList());
        assertThat(SummaryOfFindings.of(shuffled.build(), query))
                .isEqualTo(SummaryOfFindings.of(evidence.graph(), query));
    }
}
