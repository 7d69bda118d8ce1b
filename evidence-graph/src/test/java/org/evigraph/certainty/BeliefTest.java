package org.evigraph.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.AgentType;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Proposition;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeliefTest {
    private final Belief rule = new Belief();

    // INDRA's SimpleScorer: one text reader gives 0.65, 0.86, 0.923; a curated source 0.89, 0.98. Each word is a line:
    // t text mining or c curated, its paper, + supports or - disputes.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            tP1+,                 0.65
            tP1+ tP2+,            0.86
            tP1+ tP2+ tP3+,       0.923
            tP1+ tP1+ tP1+,       0.65
            cP1+,                 0.89
            cP1+ cP2+,            0.98
            cP1+ tP2+,            0.9615
            cP1+ tP1+,            0.89
            cP1+ cP2-,            0.0979
            cP1+ tP2-,            0.3115
            cP1-,                 0
            cR+,                  0
            cP1+ cR+,             0.89
            cP1+ cP4+,            0.89
            c-+ c-+,              0.89
            """)
    void isIndrasWithOnePaperCountedOnce(String lines, double belief) {
        EvidenceGraph graph = graph(lines.split(" ", 0));
        StepEvidence evidence = new StepEvidence(graph, new ClaimAssessor(graph), new int[] {0}, Certainty.UNGRADED);
        assertThat(rule.step(evidence)).isCloseTo(belief, within(1e-9));
        assertThat(rule.explain(evidence)).contains("P = ").contains("N = ");
    }

    @Test
    void aPathwayHasTheProductOfItsSteps() {
        assertThat(rule.pathway(new double[] {0.5, 0.65, 0.89})).isCloseTo(0.28925, within(1e-12));
    }

    @Test
    void anExplanationCanBeRedoneByHand() {
        EvidenceGraph graph = graph("cP1+", "cP2+", "tP3+", "tP1-");
        assertThat(rule.explain(new StepEvidence(graph, new ClaimAssessor(graph), new int[] {0}, Certainty.UNGRADED)))
                .isEqualTo("P = 1 - (0.01 + 0.1^2 curated) x (0.05 + 0.3^1 text mining) = 0.993000,"
                        + " N = 1 - (0.05 + 0.3^1 text mining) = 0.650000, P (1 - N) = 0.347550");
    }

    private static EvidenceGraph graph(String... lines) {
        EvidenceLine[] evidence = new EvidenceLine[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i];
            String paper = text.substring(1, text.length() - 1);
            evidence[i] = EvidenceLine.builder("l" + i)
                    .citation(paper.equals("-") ? null : paper)
                    .design(StudyDesign.COHORT)
                    .direction(text.endsWith("+") ? Direction.SUPPORTS : Direction.DISPUTES)
                    .agentType(text.startsWith("t") ? AgentType.TEXT_MINING_AGENT : AgentType.MANUAL_AGENT)
                    .build();
        }
        return EvidenceGraph.builder()
                .add(Entity.of("a", "A", "drug"))
                .add(Entity.of("b", "B", "outcome"))
                .add(Citation.builder("P1").build())
                .add(Citation.builder("P2").build())
                .add(Citation.builder("P3").build())
                .add(Citation.builder("P4").overlaps(List.of("P1")).build())
                .add(Citation.builder("R").status(Status.RETRACTED).build())
                .add(Proposition.of("a", "causes", "b"), evidence)
                .build();
    }
}
