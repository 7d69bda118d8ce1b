package org.evigraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The bundled graph as a folder of tables, after four edits that a person might make in a spreadsheet: a line on plasma
 * exchange and IRIS is gone, another points the other way, a paper is retracted, and a synonym is new. What they say is
 * made up.
 */
final class EditedCopy {
    /** What help and guide call such a folder. */
    static final String NAME = "my-graph";

    private EditedCopy() {}

    /** {@return a new folder of that name in {@code parent}} */
    static Path in(Path parent) throws IOException {
        Path folder = parent.resolve(NAME);
        Run.Result converted = Run.of("convert", "pml", folder.toString());
        if (converted.exitCode() != ExitCode.ANSWERED) {
            throw new IllegalStateException(converted.err());
        }
        takeOut(folder.resolve("evidence.csv"), "pml-088,");
        takeOut(folder.resolve("grades.csv"), "pml-088,");
        edit(folder.resolve("evidence.csv"), "pml-095,", ",neutral,", ",supports,");
        edit(folder.resolve("citations.csv"), "PMID:19188571,", ",,,before_after,", ",retracted,,before_after,");
        edit(folder.resolve("entities.csv"), "plex,", "PLEX|", "PLEX|apheresis|");
        return folder;
    }

    private static void takeOut(Path table, String start) throws IOException {
        write(table, row -> !row.startsWith(start), row -> row);
    }

    private static void edit(Path table, String start, String from, String to) throws IOException {
        write(table, row -> true, row -> row.startsWith(start) ? row.replace(from, to) : row);
    }

    private static void write(Path table, Predicate<String> kept, UnaryOperator<String> edit) throws IOException {
        List<String> rows = Files.readAllLines(table);
        List<String> edited = rows.stream().filter(kept).map(edit).toList();
        if (edited.equals(rows)) {
            throw new IllegalStateException("Nothing was edited in " + table);
        }
        Files.write(table, edited);
    }
}
