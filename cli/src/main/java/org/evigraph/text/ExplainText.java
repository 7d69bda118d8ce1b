package org.evigraph.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** The pathways that answer a question, each with how its certainty was reached and every line of evidence behind it. */
public final class ExplainText {
    private final Page page;
    private final PathwayText pathways;
    private final EvidenceText evidence;
    private final Set<String> told = new HashSet<>();

    /** Creates a writer, for answers that {@code graph} gave. */
    public ExplainText(EvidenceGraph graph, Page page) {
        this.page = page;
        this.pathways = new PathwayText(graph, page);
        this.evidence = new EvidenceText(graph, page);
    }

    /** Writes the answer. */
    public void write(PathwayAnswer answer) throws IOException {
        pathways.heading(answer);
        for (Pathway pathway : answer.pathways()) {
            page.gap();
            pathways.pathway(pathway, Integer.MAX_VALUE, Integer.MAX_VALUE);
            page.gap();
            page.paragraph(3, 0)
                    .add(Style.STRONG, "How the certainty was reached")
                    .end();
            explanation(pathway.explanation(), 3);
            page.gap();
            page.paragraph(3, 0).add(Style.STRONG, "Every line of evidence").end();
            for (Step step : pathway.steps()) {
                for (StepClaim claim : step.claims()) {
                    claim(step, claim);
                }
            }
        }
        pathways.ending(answer);
    }

    private void explanation(Explanation explanation, int indent) throws IOException {
        page.paragraph(indent, 4)
                .addProse(explanation.subject())
                .add(": ")
                .add(Style.STRONG, Prose.oneLine(explanation.result()))
                .add(
                        Style.FAINT,
                        " [" + Prose.oneLine(explanation.rule()) + "; " + Prose.oneLine(explanation.input()) + "]")
                .end();
        for (Explanation detail : explanation.details()) {
            explanation(detail, Math.min(indent + 2, page.deepest()));
        }
    }

    private void claim(Step step, StepClaim claim) throws IOException {
        page.gap();
        page.paragraph(3, 4)
                .add(Style.STRONG, Prose.name(step.from().name()))
                .add(" --" + claim.reading() + "--> ")
                .add(Style.STRONG, Prose.name(step.to().name()))
                .add(Style.FAINT, " (" + claim.claim().id() + ")")
                .end();
        if (!told.add(claim.claim().id())) {
            page.line(5, "see above");
            return;
        }
        for (EvidenceLine line : claim.claim().evidence()) {
            evidence.write(line, 5);
        }
    }
}
