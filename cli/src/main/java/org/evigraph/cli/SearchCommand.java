package org.evigraph.cli;

import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.text.SearchText;

/** {@code evigraph search}: names, publications and statements in which words occur. */
final class SearchCommand implements Verb {
    private static final int USUAL_LIMIT = 10;
    private static final Option LIMIT = Option.taking("N", "--limit", "Show at most N hits (10).");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "search",
                        "Names, publications and statements in which words occur.",
                        "All the words must occur, in any order. Case, accents and hyphens do not matter.")
                .arguments("TEXT", "The words to look for.")
                .options(List.of(LIMIT))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples("search plasma exchange", "search mefloquine --limit 5");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, SearchAnswer.class);
        int limit = arguments.number(LIMIT, USUAL_LIMIT, Integer.MAX_VALUE);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        SearchAnswer answer = GraphSearch.in(graph, String.join(" ", arguments.words()), limit);
        console.report(output.show(new AnswerContent(answer, page -> SearchText.write(answer, page)), console));
        return answer.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
