package org.evigraph.cli;

import java.io.IOException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.text.ExplainText;
import org.evigraph.text.Page;

/** {@code evigraph explain}: the same question, with how each certainty was reached and every line of evidence. */
final class ExplainCommand extends QuestionVerb {
    @Override
    public Syntax syntax() {
        return asking(
                        "explain",
                        "The same question, with how each certainty was reached and all the evidence.",
                        "For each pathway: the rule and its input at every step, so that the certainty can be redone by"
                                + " hand; then every line of evidence with what it says, where it stands, how much of it was"
                                + " read, its grades and who gave them, its numbers, and what to be careful of.")
                .examples(
                        "explain \"plasma exchange -> IRIS risk\" --max-hops 1",
                        "explain \"natalizumab -> plasma exchange -> IRIS risk\" --limit 1");
    }

    @Override
    void write(PathwayAnswer answer, EvidenceGraph graph, Arguments arguments, Page page) throws IOException {
        new ExplainText(graph, page).write(answer);
    }
}
