package org.evigraph.cli;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.text.ItemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evigraph show}: all that a graph knows of one thing. */
@Command(
        name = "show",
        header = "All that a graph knows of one thing.",
        description = {
            "%nAn entity with the claims that it takes part in, a claim with its evidence, a"
                    + " line of evidence, or a publication with what it says.",
            "%nIn another format than text: the part of the graph around it."
        },
        footer = {
            "  evigraph show \"plasma exchange\"",
            "  evigraph show pml-095",
            "  evigraph show IRIS --format dot --output iris.dot"
        })
final class ShowCommand extends Verb {
    @Parameters(
            paramLabel = "NAME|ID",
            description =
                    "A name or an identifier of an entity, or the id of a claim, a line of evidence or a publication.")
    private String name = "";

    @Mixin
    private GraphOptions graphs = new GraphOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Override
    int run(Console console) throws Exception {
        Output output = outputs.chosen();
        EvidenceGraph graph = graphs.load(this, console);
        Item item = Items.named(name, graph);
        EvidenceGraph around = output.isText() ? graph : Neighbourhood.of(item, graph);
        report(output.show(new GraphContent(around, page -> new ItemText(graph, page).write(item)), console), console);
        return ExitCode.ANSWERED;
    }
}
