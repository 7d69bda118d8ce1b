package org.evigraph.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Origin;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.evigraph.pathway.Flag;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimAssessorTest {
    private static Assessment assess(String evidence) {
        return new ClaimAssessor(OneClaim.of(evidence)).assess(0);
    }

    // Designs and questions: Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD; uncontrolled: decision 0011.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            rct benefit supports P1,                                        high,           derived
            systematic_review_rct harm supports P1,                         high,           derived
            n_of_1 benefit supports P1,                                     high,           derived
            cohort_controlled harm supports P1,                             low,            derived
            cohort benefit supports P1,                                     low,            derived
            case_control harm supports P1,                                  low,            derived
            case_series benefit supports P1,                                very-low,       derived
            case_report harm supports P1,                                   very-low,       derived
            systematic_review_case_reports benefit supports P1,             very-low,       derived
            case_series_historical_control benefit supports P1,             very-low,       derived
            guideline benefit supports P1,                                  ungraded,       none
            expert_opinion harm supports P1,                                ungraded,       none
            in_vitro benefit supports P1,                                   ungraded,       none
            news harm supports P1,                                          ungraded,       none
            cohort prognosis supports P1,                                   ungraded,       none
            cohort frequency supports P1,                                   ungraded,       none
            cohort diagnosis supports P1,                                   ungraded,       none
            rct screening supports P1,                                      ungraded,       none
            in_vitro mechanism supports P1,                                 not-applicable, none
            cohort mechanism supports P1,                                   not-applicable, none
            cohort - supports P1,                                           low,            derived
            in_vitro - supports P1,                                         not-applicable, none
            narrative_review - supports P1,                                 ungraded,       none
            in_vitro mechanism supports P1; guideline benefit supports P2,  ungraded,       none
            in_vitro mechanism supports P1; cohort harm supports P2,        low,            derived
            case_report harm supports P1; rct harm supports P2,             high,           derived
            rct benefit neutral P1,                                         very-low,       derived
            guideline benefit neutral P1,                                   ungraded,       none
            in_vitro mechanism neutral P1,                                  not-applicable, none
            '',                                                             ungraded,       none
            """)
    void theBestDesignGivesTheWord(String evidence, String certainty, String basis) {
        Assessment assessment = assess(evidence);
        assertThat(assessment.certainty()).isEqualTo(Coded.parse(Certainty.class, "certainty", certainty));
        assertThat(assessment.basis()).isEqualTo(Coded.parse(Basis.class, "basis", basis));
    }

    // Ratings: decision 0012.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            cohort benefit supports P1 grade-certainty=moderate,                                       moderate, published
            rct harm supports P1 grade-certainty=low,                                                  low,      published
            guideline benefit supports P1 grade-certainty=high; rct benefit supports P2 grade-certainty=low, low, published
            rct benefit supports P1; guideline benefit supports P2 grade-certainty=very-low,           very-low, published
            guideline benefit supports P1 grade-certainty~high,                                        ungraded, none
            guideline benefit supports P1 hhs-oi=AI,                                                   ungraded, none
            guideline benefit supports P1 grade-strength=strong-for,                                   ungraded, none
            cohort prognosis supports P1 ocebm-2011=3,                                                 ungraded, none
            guideline benefit neutral P1 grade-certainty=high,                                         very-low, derived
            guideline benefit supports P1 grade-certainty=high; rct benefit disputes P2,               moderate, derived
            guideline benefit supports P1 grade-certainty=high; cohort benefit disputes P2,            high,     published
            """)
    void onlyAPublishedRatingOfABodyOfEvidenceWins(String evidence, String certainty, String basis) {
        theBestDesignGivesTheWord(evidence, certainty, basis);
    }

    // Inconsistency: Guyatt et al. (2011), doi:10.1016/j.jclinepi.2011.03.017; what is as good: decision 0013.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            cohort harm supports P1; cohort harm disputes P2,               very-low, true
            cohort harm supports P1; rct harm disputes P2,                  very-low, true
            rct harm supports P1; rct harm disputes P2,                     moderate, true
            rct harm supports P1; cohort harm disputes P2,                  high,     false
            case_report harm supports P1; cohort harm disputes P2,          very-low, true
            guideline harm supports P1; expert_opinion harm disputes P2,    ungraded, true
            cohort harm supports P1; expert_opinion harm disputes P2,       low,      false
            cohort prognosis supports P1; cohort prognosis disputes P2,     ungraded, true
            rct harm supports P1; rct harm disputes R,                      high,     false
            """)
    void disputingEvidenceThatIsAsGoodLowersByOne(String evidence, String certainty, boolean conflicted) {
        Assessment assessment = assess(evidence);
        assertThat(assessment.certainty()).isEqualTo(Coded.parse(Certainty.class, "certainty", certainty));
        assertThat(assessment.conflicted()).isEqualTo(conflicted);
        assertThat(assessment.flags().contains(Flag.CONFLICTED)).isEqualTo(conflicted);
    }

    // Decision 0014: one paper counts once, papers that share patients as one, mentions as none.
    @ParameterizedTest(name = "{0}: {1} for, {2} open, {3} against")
    @CsvSource(textBlock = """
            cohort harm supports P1; cohort harm supports P1,                            1, 0, 0
            cohort harm supports P1; cohort harm disputes P1,                            1, 0, 1
            cohort harm supports P1; cohort harm supports P2; rct harm neutral P4,       2, 1, 0
            cohort harm supports P3; cohort harm supports P4,                            1, 0, 0
            cohort harm supports P3; cohort harm supports P5,                            1, 0, 0
            cohort harm supports -,                                                      0, 0, 0
            news harm supports P1; unknown harm supports P2,                             0, 0, 0
            news harm supports P1; guideline harm supports P1,                           1, 0, 0
            rct harm supports R; cohort harm supports P1,                                1, 0, 0
            """)
    void countsIndependentPapers(String evidence, int supports, int neutral, int disputes) {
        Assessment assessment = assess(evidence);
        assertThat(List.of(assessment.supports(), assessment.neutral(), assessment.disputes()))
                .containsExactly(supports, neutral, disputes);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            cohort harm supports P1; rct harm neutral P2; rct harm disputes P4, SUPPORTS, CONFLICTED
            rct harm neutral P2,                                                NEUTRAL,  UNCERTAIN
            rct harm disputes P1,                                               DISPUTES, REFUTED
            rct harm supports R,                                                ,         RETRACTED
            cohort harm supports P1; rct harm supports R,                       SUPPORTS, RETRACTED
            cohort harm supports -,                                             SUPPORTS, NO_CITATION
            cohort harm supports E,                                             SUPPORTS, CONCERN
            in_vitro mechanism supports P1,                                     SUPPORTS, MECHANISTIC
            '',                                                                 ,         NO_EVIDENCE
            """)
    void saysWhereTheEvidencePointsAndWhatNotToOverlook(String evidence, Direction direction, Flag flag) {
        Assessment assessment = assess(evidence);
        assertThat(assessment.direction()).isEqualTo(direction);
        assertThat(assessment.flags()).isEqualTo(Set.of(flag));
    }

    // Indirectness: Guyatt et al. (2011), doi:10.1016/j.jclinepi.2011.04.014.
    @ParameterizedTest(name = "on {0}, asked {1}: {2}, {3}")
    @CsvSource(textBlock = """
            adults,            adults,   direct,      low
            old,               adults,   direct,      low
            adults,            old,      indirect,    very-low
            children,          adults,   indirect,    very-low
            children adults,   adults,   direct,      low
            '',                adults,   unspecified, low
            adults,            ,         not-asked,   low
            """)
    void evidenceOnOthersThanAskedForLowersByOne(String studied, String asked, String fit, String certainty) {
        String[] populations = studied.isEmpty() ? new String[0] : studied.split(" ", 0);
        EvidenceGraph graph = OneClaim.of("cohort harm supports P1", populations);
        int population = asked == null ? -1 : graph.indexOfEntity(asked);
        Assessment assessment = new ClaimAssessor(graph, population, new BitSet()).assess(0);
        assertThat(assessment.fit()).isEqualTo(Coded.parse(Fit.class, "fit", fit));
        assertThat(assessment.certainty()).isEqualTo(Coded.parse(Certainty.class, "certainty", certainty));
        assertThat(assessment.flags().contains(Flag.POPULATION_MISMATCH)).isEqualTo(fit.equals("indirect"));
    }

    @Test
    void namesTheMismatch() {
        EvidenceGraph graph = OneClaim.of("cohort harm supports P1", "children");
        Assessment assessment = new ClaimAssessor(graph, graph.indexOfEntity("adults"), new BitSet()).assess(0);
        assertThat(String.join("\n", assessment.explanation().lines())).contains("children", "adults", "indirectness");
    }

    @Test
    void anExcludedPublicationDoesNotCountAndTheExplanationSaysSo() {
        EvidenceGraph graph = OneClaim.of("rct harm supports P1; cohort harm supports P2");
        BitSet leftOut = new BitSet();
        leftOut.set(graph.indexOfCitation("P1"));
        Assessment assessment = new ClaimAssessor(graph, -1, leftOut).assess(0);
        assertThat(assessment.certainty()).isEqualTo(Certainty.LOW);
        assertThat(String.join("\n", assessment.explanation().lines())).contains("excludes this publication");
    }

    @Test
    void theExplanationCanBeRedoneByHand() {
        assertThat(assess("rct harm supports R; cohort harm supports P1; case_control harm disputes P2")
                        .explanation()
                        .lines())
                .anyMatch(line -> line.contains("l0") && line.contains("retracted") && line.contains("left out"))
                .anyMatch(line -> line.contains("l1") && line.contains("P1") && line.contains("starts low"))
                .anyMatch(line -> line.contains("l2") && line.contains("P2") && line.contains("disputes"))
                .anyMatch(line -> line.contains("inconsistency") && line.contains("one level down"))
                .first()
                .satisfies(line -> assertThat(line).contains("very low (derived)"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingASupportingLineAwayNeverMakesAClaimMoreCertain(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        ClaimAssessor assessor = new ClaimAssessor(graph);
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            Certainty before = assessor.judge(claim).certainty();
            for (EvidenceLine line : graph.claim(claim).evidence()) {
                boolean rated = line.grades().stream().anyMatch(grade -> grade.origin() instanceof Origin.Published);
                if (line.direction() == Direction.SUPPORTS && !rated) {
                    Judgement after = judgeWithout(graph, claim, line);
                    // Once nothing supports it, the word speaks of other evidence.
                    if (after.direction() == Direction.SUPPORTS
                            && after.certainty().isGraded()) {
                        assertThat(before).isLessThanOrEqualTo(after.certainty());
                    }
                }
            }
        }
    }

    private static Judgement judgeWithout(EvidenceGraph graph, int claim, EvidenceLine line) {
        var builder = EvidenceGraph.builder();
        graph.schemes().forEach(builder::add);
        graph.entities().forEach(builder::add);
        graph.citations().forEach(builder::add);
        EvidenceLine[] left = graph.claim(claim).evidence().stream()
                .filter(other -> !other.id().equals(line.id()))
                .toArray(EvidenceLine[]::new);
        return new ClaimAssessor(builder.add(graph.proposition(claim), left).build()).judge(0);
    }
}
