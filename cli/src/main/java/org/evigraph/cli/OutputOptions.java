package org.evigraph.cli;

import java.util.Locale;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the answer goes, and in which form. */
final class OutputOptions {
    private static final String TEXT = "text";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (for people; the default), json, csv, dot, ...")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE. Its extension picks the format: json, csv, dot, txt, ...; with .gz after it,"
                    + " FILE is compressed. An old FILE is replaced only when the new one is complete.")
    private @Nullable String output;

    @Option(
            names = "--raw-csv",
            description = "In CSV, leave cells as they are that a spreadsheet would run as a formula.")
    private boolean rawCsv;

    /** {@return the form and the place that the options ask for, checked before any work is done} */
    Output chosen() {
        String file = output == null || output.equals("-") ? null : output;
        return Output.to(file, exporter(file), ExportOptions.DEFAULT.withRawCsv(rawCsv));
    }

    /** {@return the exporter that was asked for; {@code null} for text} */
    private @Nullable Exporter exporter(@Nullable String file) {
        String wanted = format;
        if (wanted != null) {
            return wanted.toLowerCase(Locale.ROOT).equals(TEXT) ? null : Formats.named(wanted);
        }
        return file == null || Formats.isText(file) ? null : Formats.forFile(file, "--format");
    }
}
