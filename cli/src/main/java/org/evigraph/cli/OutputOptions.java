package org.evigraph.cli;

import java.util.List;
import java.util.Locale;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.pathway.Answer;
import org.jspecify.annotations.Nullable;

/** Where the answer goes, and in which form. */
final class OutputOptions {
    private static final String TEXT = "text";

    static final Option FORMAT = Option.taking(
                    "FORMAT", "--format", "text (for people; the default), json, csv, dot, ...")
            .or("-f");
    static final Option OUTPUT = Option.taking(
                    "FILE",
                    "--output",
                    "Write to FILE. Its extension picks the format: json, csv, dot, txt, ...; with .gz after it, FILE is"
                            + " compressed. An old FILE is replaced only when the new one is complete.")
            .or("-o");
    static final Option RAW_CSV =
            Option.flag("--raw-csv", "In CSV, leave cells as they are that a spreadsheet would run as a formula.");

    /** The options by which a command is told where the answer goes, and in which form. */
    static final List<Option> ALL = List.of(FORMAT, OUTPUT, RAW_CSV);

    private OutputOptions() {}

    /** {@return the form and the place that the options ask for, checked before any work is done} */
    static Output chosen(Arguments arguments) {
        String output = arguments.text(OUTPUT);
        String file = output == null || output.equals("-") ? null : output;
        Exporter exporter = exporter(arguments.text(FORMAT), file);
        return Output.to(file, exporter, ExportOptions.DEFAULT.withRawCsv(arguments.has(RAW_CSV)));
    }

    /** {@return the same, for an answer of a kind that the form must be able to hold} */
    static Output chosen(Arguments arguments, Class<? extends Answer> kind) {
        Output output = chosen(arguments);
        Overwriting.refuse(output.file(), arguments.all(GraphOptions.GRAPH), "the graph");
        if (output.exporter() != null) {
            Formats.check(output.exporter(), kind);
        }
        return output;
    }

    /** {@return the same, for a graph that the form must be able to hold} */
    static Output chosenForGraph(Arguments arguments) {
        Output output = chosen(arguments);
        if (output.exporter() != null) {
            Formats.checkForGraphs(output.exporter());
        }
        return output;
    }

    /** {@return the exporter that was asked for; {@code null} for text} */
    private static @Nullable Exporter exporter(@Nullable String wanted, @Nullable String file) {
        if (wanted != null) {
            return wanted.toLowerCase(Locale.ROOT).equals(TEXT) ? null : Formats.named(wanted);
        }
        return file == null || Formats.isText(file) ? null : Formats.forFile(file, "--format " + Formats.known("|"));
    }
}
