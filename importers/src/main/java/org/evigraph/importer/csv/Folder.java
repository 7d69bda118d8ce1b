package org.evigraph.importer.csv;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Records;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TextReader;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.evigraph.model.Spelling;

/** The files of a folder, as tables. */
final class Folder {
    private static final String GZIP = ".gz";

    /** Takes the rows of a table one by one. */
    interface RowTaker {
        /** Takes a row. */
        void take(Value.Members row, Records records, Intake intake) throws IOException;
    }

    private final Source source;
    private final EvidenceConsumer consumer;
    private final Limits limits;
    private final List<String> files;

    Folder(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        this.source = source;
        this.consumer = consumer;
        this.limits = limits;
        this.files = source.files();
    }

    /** {@return the name of the folder itself, without those above it} */
    String name() {
        String path = source.name().replace('\\', '/');
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() || name.equals(".") || name.equals("..") ? "graph" : name;
    }

    boolean has(Table table) {
        return files.contains(table.fileName()) || files.contains(table.fileName() + GZIP);
    }

    /** Warns of files that look like tables and are none. */
    void warnOfUnknownFiles() {
        List<String> known = Arrays.stream(Table.values()).map(Table::fileName).toList();
        for (String file : files) {
            String bare = file.endsWith(GZIP) ? file.substring(0, file.length() - GZIP.length()) : file;
            if (known.contains(bare) && !file.equals(bare) && files.contains(bare)) {
                consumer.accept(new Finding(
                        Severity.WARNING,
                        FindingKind.UNKNOWN_FIELD,
                        Location.of(path(file)),
                        Faults.FILE,
                        "the table " + Faults.quoted(file) + " beside " + Faults.quoted(bare) + ", which alone is read",
                        "each table once",
                        "take out the one that is not meant"));
            } else if (bare.endsWith(".csv") && !known.contains(bare)) {
                List<String> near = Spelling.near(bare, known, 3);
                consumer.accept(new Finding(
                        Severity.WARNING,
                        FindingKind.UNKNOWN_FIELD,
                        Location.of(path(file)),
                        Faults.FILE,
                        "the unknown table " + Faults.quoted(file) + ", which is not read",
                        "one of " + String.join(", ", known),
                        near.isEmpty()
                                ? "rename it, or take it out"
                                : "did you mean " + String.join(" or ", near) + "?"));
            }
        }
    }

    /**
     * Reads a table to its end, if it is there.
     *
     * @param faulty hears of the first column's value in each row that cannot be read
     * @return whether all of it was read, so that what is not in it is nowhere
     */
    boolean read(Table table, Consumer<String> faulty, RowTaker taker) throws IOException {
        if (!has(table)) {
            if (table.isRequired()) {
                consumer.accept(missing(table));
            }
            return !table.isRequired();
        }
        String file = files.contains(table.fileName()) ? table.fileName() : table.fileName() + GZIP;
        Intake intake = new Intake(path(file), consumer, limits);
        Records records = new Records(intake);
        try (var stream = source.open(file);
                var text = TextReader.open(stream, path(file), limits);
                var rows = new TableReader(table, text, intake, faulty)) {
            for (Value.Members row = rows.next(); row != null; row = rows.next()) {
                taker.take(row, records, intake);
            }
            return true;
        } catch (FaultException e) {
            intake.add(e.finding());
            return false;
        }
    }

    private Finding missing(Table table) {
        return Faults.file(
                FindingKind.MISSING_FIELD,
                Location.of(source.name()),
                "no " + table.fileName() + " in the folder",
                "one with at least the header " + String.join(",", table.columnNames()),
                "add it, or name another folder");
    }

    private String path(String file) {
        return source.name().endsWith("/") ? source.name() + file : source.name() + "/" + file;
    }
}
