package org.evigraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.text.Page;
import org.evigraph.text.PathwayText;

/** {@code evigraph pathways}: how one thing leads to another, the surest ways first. */
final class PathwaysCommand extends QuestionVerb {
    private static final List<Option> NOT_THE_QUESTION =
            Stream.of(OutputOptions.ALL, Console.OPTIONS).flatMap(List::stream).toList();

    @Override
    public Syntax syntax() {
        return asking(
                        "pathways",
                        "How one thing leads to another, the surest ways first.",
                        "Each step comes with its certainty, on whom the evidence is, who says so and who disagrees. A"
                                + " pathway is as certain as its weakest step.",
                        "Exit code 1 if the graph holds no pathway, 4 if --timeout cut the search short.")
                .examples(
                        "pathways \"natalizumab -> plasma exchange -> IRIS risk\"",
                        "pathways \"natalizumab -> PML\" --max-hops 1",
                        "pathways \"(:Procedure)-->(IRIS) where direction = supports\"",
                        "pathways \"mefloquine -> PML\" --format dot --output mefloquine.dot");
    }

    @Override
    void write(PathwayAnswer answer, EvidenceGraph graph, Arguments arguments, Page page) throws IOException {
        new PathwayText(graph, page).write(answer, arguments.again("evigraph explain", NOT_THE_QUESTION));
    }
}
