package org.evigraph.cli;

import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.text.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evigraph search}: names, publications and statements in which words occur. */
@Command(
        name = "search",
        header = "Names, publications and statements in which words occur.",
        description = {"%nAll the words must occur, in any order. Case, accents and hyphens do not matter."},
        footer = {"  evigraph search plasma exchange", "  evigraph search mefloquine --limit 5"})
final class SearchCommand extends Verb {
    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words to look for.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "Show at most N hits (10).")
    private int limit;

    @Mixin
    private GraphOptions graphs = new GraphOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Override
    int run(Console console) throws Exception {
        Output output = outputs.chosen();
        Arguments.requirePositive("--limit", limit);
        EvidenceGraph graph = graphs.load(this, console);
        SearchAnswer answer = GraphSearch.in(graph, String.join(" ", words), limit);
        report(output.show(new AnswerContent(answer, page -> SearchText.write(answer, page)), console), console);
        return answer.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
