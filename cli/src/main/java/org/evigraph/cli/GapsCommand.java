package org.evigraph.cli;

import java.util.List;
import org.evigraph.compare.GapMap;
import org.evigraph.compare.GapMapQuery;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.text.GapMapText;

/** {@code evigraph gaps}: what has been studied and what has not, two kinds of thing laid against each other. */
final class GapsCommand implements Verb {
    private static final Option ROWS = Option.taking(
                    "CATEGORY", "--rows", "What the rows are, with the categories under it (intervention). Repeatable.")
            .repeated();
    private static final Option COLUMNS = Option.taking(
                    "CATEGORY",
                    "--columns",
                    "What the columns are, with the categories under it (outcome). Repeatable.")
            .repeated();
    private static final Option NARROWER =
            Option.flag("--narrower", "Count what is said of narrower things for the broader ones too.");
    private static final Option STUDIED =
            Option.flag("--studied", "Leave out rows and columns that no claim touches; they are counted.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "gaps",
                        "What has been studied and what has not.",
                        "Lays interventions against outcomes, or any two categories. Each cell takes the claims between its"
                                + " row and its column together: the best certainty, what it says, how many"
                                + " independent papers, and whether they are in conflict. A cell without evidence"
                                + " is a gap.",
                        "--format svg draws the map. Exit code 1 if there is not a single cell.")
                .options(List.of(ROWS, COLUMNS, QuestionOptions.POPULATION, NARROWER, STUDIED))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "gaps",
                        "gaps --rows cause --columns condition --population pop-ms",
                        "gaps --studied --output gaps.svg",
                        "gaps --rows drug --columns outcome --columns symptom --format csv");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, GapMapAnswer.class);
        GapMapQuery query = new GapMapQuery(
                categories(arguments, ROWS, "intervention"),
                categories(arguments, COLUMNS, "outcome"),
                arguments.text(QuestionOptions.POPULATION),
                arguments.has(NARROWER),
                arguments.has(STUDIED));
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        GapMapAnswer map = console.watched("laying out", () -> GapMap.of(graph, query));
        console.report(output.show(new AnswerContent(map, page -> GapMapText.write(map, page)), console));
        return map.cells().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    private static List<String> categories(Arguments arguments, Option option, String usual) {
        return arguments.has(option) ? arguments.all(option) : List.of(usual);
    }
}
