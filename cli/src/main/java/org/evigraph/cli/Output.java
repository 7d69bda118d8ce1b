package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form and the place that somebody asked for.
 *
 * @param exporter of the format, or {@code null} for text
 * @param file where to write, or {@code null} for standard output
 * @param gzip whether to compress
 */
record Output(@Nullable Exporter exporter, @Nullable Path file, boolean gzip, ExportOptions options) {
    /** Something that can be shown in any form. */
    interface Content {
        /** Shows it to a person. */
        void text(Page page) throws IOException;

        /** Writes it for a program. */
        ExportReport export(Exporter exporter, Destination to, ExportOptions options) throws IOException;

        /** {@return whether that format makes a folder of it} */
        default boolean isFolderAs(Exporter exporter) {
            return false;
        }
    }

    /** {@return an output to that file, or to standard output if there is none} */
    static Output to(@Nullable String file, @Nullable Exporter exporter, ExportOptions options) {
        if (file == null) {
            return new Output(exporter, null, false, options);
        }
        try {
            return new Output(exporter, Path.of(file), Formats.isGzip(file), options);
        } catch (InvalidPathException impossible) {
            throw Failure.cannotReadOrWrite("cannot write '" + file + "': no file can have this name");
        }
    }

    /** {@return whether a person will read it at a terminal or in a file, rather than a program} */
    boolean isText() {
        return exporter == null;
    }

    /**
     * Shows the content where it was asked for; an old file is replaced only by a complete new one.
     *
     * @return what the format dropped, changed or guarded
     */
    ExportReport show(Content content, Console console) throws IOException {
        Exporter format = exporter;
        if (format == null) {
            text(content, console);
            return ExportReport.NOTHING;
        }
        if (content.isFolderAs(format)) {
            return folder(content, format);
        }
        Path target = file;
        if (target == null) {
            return content.export(format, Destination.of(console.out()), options);
        }
        return ReplacedFile.write(target, out -> {
            try (OutputStream bytes = encoded(out)) {
                return content.export(format, Destination.of(bytes), options);
            }
        });
    }

    private void text(Content content, Console console) throws IOException {
        Path target = file;
        if (target == null) {
            write(content, console, console.out(), console.coloursOut());
            return;
        }
        ReplacedFile.write(target, out -> {
            try (OutputStream bytes = encoded(out)) {
                write(content, console, bytes, false);
                return ExportReport.NOTHING;
            }
        });
    }

    private static void write(Content content, Console console, OutputStream to, boolean colours) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
        content.text(console.page(writer, colours));
        writer.flush();
    }

    private ExportReport folder(Content content, Exporter format) throws IOException {
        Path target = file;
        if (target == null) {
            throw Failure.wrongUse(
                    "a graph as " + format.format() + " is a folder of files, which standard output cannot hold",
                    "Name a folder: --output FOLDER");
        }
        return ReplacedFolder.write(target, part -> content.export(format, Destination.folder(part), options));
    }

    private OutputStream encoded(OutputStream out) throws IOException {
        return gzip ? new GZIPOutputStream(out, 1 << 16) : new BufferedOutputStream(out, 1 << 16);
    }
}
