package org.evigraph.cli;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.text.ItemText;

/** {@code evigraph show}: all that a graph knows of one thing. */
final class ShowCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "show",
                        "All that a graph knows of one thing.",
                        "An entity with the claims that it takes part in, a claim with its evidence, a line of evidence, or a"
                                + " publication with what it says.",
                        "In another format than text: the part of the graph around it.")
                .argument(
                        "NAME|ID",
                        "A name or an identifier of an entity, or the id of a claim, a line of evidence or a publication.")
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples("show \"plasma exchange\"", "show pml-095", "show IRIS --format dot --output iris.dot");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosenForGraph(arguments);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        Item item = Items.named(arguments.word(0), graph);
        EvidenceGraph around = output.isText() ? graph : Neighbourhood.of(item, graph);
        console.report(output.show(new GraphContent(around, page -> new ItemText(graph, page).write(item)), console));
        return ExitCode.ANSWERED;
    }
}
