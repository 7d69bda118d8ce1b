package org.evigraph.cli;

import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evigraph convert}: a graph from one format to another. */
@Command(
        name = "convert",
        header = "A graph from one format to another.",
        description = {
            "%nThe names tell the formats where they can; OUT without an extension is a folder"
                    + " of CSV files. What the new format cannot hold, or had to change, is counted on"
                    + " standard error.",
            "%nNothing is written if the data have faults. An old file is replaced only when the"
                    + " new one is complete."
        },
        footer = {
            "  evigraph convert pml pml-folder --to csv",
            "  evigraph convert pml pml.dot",
            "  evigraph convert pml - --to jsonl"
        })
final class ConvertCommand extends Verb {
    private static final String FOLDER_FORMAT = "csv";

    @Parameters(index = "0", paramLabel = "IN", description = "A file, a folder, a data set, or - for standard input.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "A file, a folder, or - for standard output.")
    private String out = "";

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of IN, where its name does not tell.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT", description = "The format of OUT, where its name does not tell.")
    private @Nullable String to;

    @Option(
            names = "--raw-csv",
            description = "In CSV, leave cells as they are that a spreadsheet would run as a formula.")
    private boolean rawCsv;

    @Option(names = "--strict", description = "Take fields that the format does not have as errors.")
    private boolean strict;

    @Override
    int run(Console console) throws Exception {
        Output output = output();
        EvidenceGraph graph = GraphOptions.read(List.of(in), from, strict, this, console);
        GraphContent content = new GraphContent(graph, page -> {});
        report(watched(console, "writing " + out, () -> output.show(content, console)), console);
        return ExitCode.ANSWERED;
    }

    private Output output() {
        boolean standard = out.equals("-");
        if (standard && to == null) {
            throw Failure.wrongUse(
                    "standard output has no name that tells its format", "Say it: --to " + Formats.known("|"));
        }
        String wanted = to == null && !Formats.hasExtension(out) ? FOLDER_FORMAT : to;
        Exporter exporter = wanted == null ? Formats.forFile(out, "--to") : Formats.named(wanted);
        return Output.to(standard ? null : out, exporter, ExportOptions.DEFAULT.withRawCsv(rawCsv));
    }
}
