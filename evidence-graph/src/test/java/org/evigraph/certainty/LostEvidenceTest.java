package org.evigraph.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Direction;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LostEvidenceTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losingEvidenceForAClaimNeverMakesItMoreCertain(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        BitSet lost = new BitSet();
        ClaimAssessor before = new ClaimAssessor(graph);
        for (int round = 0; round < 4; round++) {
            for (int line = 0; line < graph.lineCount(); line++) {
                if (graph.directionOf(line) == Direction.SUPPORTS && random.nextInt(3) == 0) {
                    lost.set(line);
                }
            }
            ClaimAssessor after =
                    new ClaimAssessor(graph, -1, new BitSet(), new Mask(new BitSet(), new BitSet(), lost));
            for (int claim = 0; claim < graph.claimCount(); claim++) {
                Judgement was = before.judge(claim);
                Judgement is = after.judge(claim);
                // A claim that is refuted, or has lost everything, is not walked: nothing is less. Mechanism is no
                // level.
                if (!is.isVoid() && !is.isRefuted() && was.certainty() != Certainty.NOT_APPLICABLE) {
                    assertThat(was.certainty())
                            .as("claim %s, from %s to %s", claim, was, is)
                            .isLessThanOrEqualTo(is.certainty());
                }
            }
            before = after;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWordFollowsFromItsStartAndWhatMovedIt(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        ClaimAssessor assessor = new ClaimAssessor(graph, graph.entityCount() - 1, new BitSet());
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            var assessment = assessor.assess(claim);
            int down = assessment.adjustments().stream()
                    .mapToInt(adjustment -> -adjustment.levels())
                    .sum();
            assertThat(assessment.start().lowered(down)).isEqualTo(assessment.certainty());
        }
    }

    // Fewer people than 300: fewer than 300 events and 400 people, Guyatt et al. (2011),
    // doi:10.1016/j.jclinepi.2011.01.012.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            rct harm supports P1 n=299,                                     moderate
            rct harm supports P1 n=300,                                     high
            rct harm supports P1,                                           high
            rct harm supports P1 n=200; rct harm supports P2 n=100,         high
            rct harm supports P1 n=200; rct harm supports P1 n=100,         moderate
            rct harm supports P3 n=200; rct harm supports P4 n=200,         moderate
            rct harm supports P1 n=20; rct harm supports P2,                high
            rct harm supports P1 n=20; cohort harm supports P2 n=9000,      moderate
            cohort harm supports P1 n=12,                                   very-low
            case_series harm supports P1 n=12,                              very-low
            rct harm supports P1 n=20; rct harm disputes P2,                low
            rct harm neutral P1 n=20,                                       very-low
            """)
    void fewPeopleLowerByOne(String evidence, String certainty) {
        assertThat(new ClaimAssessor(OneClaim.of(evidence)).judge(0).certainty().code())
                .isEqualTo(certainty);
    }

    @Test
    void aRatingThatIsLostStillCapsWhatIsDerivedInItsPlace() {
        EvidenceGraph graph = OneClaim.of("guideline harm supports R grade-certainty=low; rct harm supports P1");
        assertThat(new ClaimAssessor(graph).judge(0).certainty()).isEqualTo(Certainty.LOW);
    }

    @Test
    void aClaimThatLostItsClinicalEvidenceDoesNotBecomeMechanism() {
        EvidenceGraph graph = OneClaim.of("in_vitro mechanism supports P1; cohort harm supports R");
        assertThat(new ClaimAssessor(graph).judge(0).certainty()).isEqualTo(Certainty.UNGRADED);
    }
}
