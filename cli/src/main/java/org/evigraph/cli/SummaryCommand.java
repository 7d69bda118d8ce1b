package org.evigraph.cli;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.text.SummaryText;

/** {@code evigraph summary}: what a graph holds, counted. */
final class SummaryCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "summary",
                        "What a graph holds, counted.",
                        "Entities by category, claims by predicate, evidence by direction, study design, question, access and"
                                + " grade, publications by year.")
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples("summary", "summary --graph pml --format json");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, SummaryAnswer.class);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        SummaryAnswer answer = Summaries.of(graph);
        console.report(output.show(new AnswerContent(answer, page -> SummaryText.write(answer, page)), console));
        return ExitCode.ANSWERED;
    }
}
