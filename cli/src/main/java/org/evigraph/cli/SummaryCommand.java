package org.evigraph.cli;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.text.SummaryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evigraph summary}: what a graph holds, counted. */
@Command(
        name = "summary",
        header = "What a graph holds, counted.",
        description = {
            "%nEntities by category, claims by predicate, evidence by direction, study design,"
                    + " question, access and grade, publications by year."
        },
        footer = {"  evigraph summary", "  evigraph summary --graph pml --format json"})
final class SummaryCommand extends Verb {
    @Mixin
    private GraphOptions graphs = new GraphOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Override
    int run(Console console) throws Exception {
        Output output = outputs.chosen();
        EvidenceGraph graph = graphs.load(this, console);
        SummaryAnswer answer = Summaries.of(graph);
        report(output.show(new AnswerContent(answer, page -> SummaryText.write(answer, page)), console), console);
        return ExitCode.ANSWERED;
    }
}
