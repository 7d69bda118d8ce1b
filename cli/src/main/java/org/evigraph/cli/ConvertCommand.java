package org.evigraph.cli;

import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;

/** {@code evigraph convert}: a graph from one format to another. */
final class ConvertCommand implements Verb {
    private static final String FOLDER_FORMAT = "csv";
    private static final Option TO =
            Option.taking("FORMAT", "--to", "The format of OUT, where its name does not tell.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "convert",
                        "A graph from one format to another.",
                        "The names tell the formats where they can; OUT without an extension is a folder of CSV files. What"
                                + " the new format cannot hold, or had to change, is counted on standard error.",
                        "Nothing is written if the data have faults. An old file is replaced only when the new one is"
                                + " complete.")
                .argument("IN", "A file, a folder, a data set, or - for standard input.")
                .argument("OUT", "A file, a folder, or - for standard output.")
                .options(List.of(GraphOptions.FROM, TO, OutputOptions.RAW_CSV, GraphOptions.STRICT))
                .examples("convert pml pml-folder --to csv", "convert pml pml.dot", "convert pml - --to jsonl");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = output(arguments);
        EvidenceGraph graph = GraphOptions.read(List.of(arguments.word(0)), arguments, console);
        GraphContent content = new GraphContent(graph, page -> {});
        console.report(console.watched("writing " + arguments.word(1), () -> output.show(content, console)));
        return ExitCode.ANSWERED;
    }

    private static Output output(Arguments arguments) {
        String out = arguments.word(1);
        String to = arguments.text(TO);
        boolean standard = out.equals("-");
        if (standard && to == null) {
            throw Failure.wrongUse(
                    "standard output has no name that tells its format", "Say it: --to " + Formats.forGraphs("|"));
        }
        String wanted = to == null && !Formats.hasExtension(out) ? FOLDER_FORMAT : to;
        Exporter exporter =
                wanted == null ? Formats.forFile(out, "--to " + Formats.forGraphs("|")) : Formats.named(wanted);
        Formats.checkForGraphs(exporter);
        return Output.to(
                standard ? null : out,
                exporter,
                ExportOptions.DEFAULT.withRawCsv(arguments.has(OutputOptions.RAW_CSV)));
    }
}
