package org.evigraph.importer.civic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TextBytes;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;

/** The tables of a source: those of a folder, or the evidence alone. */
final class Tables {
    /** Takes the rows of a table one by one. */
    interface RowTaker {
        /**
         * Takes a row.
         *
         * @throws InvalidValueException if it says what no such row may; its field is the column
         */
        void take(Row row);
    }

    private final Source source;
    private final EvidenceConsumer consumer;
    private final Losses losses;
    private final Limits limits;
    private final List<String> files;

    Tables(Source source, EvidenceConsumer consumer, Losses losses, Limits limits) throws IOException {
        this.source = source;
        this.consumer = consumer;
        this.losses = losses;
        this.limits = limits;
        this.files = source.isFolder() ? source.files() : List.of();
    }

    /** {@return the name of the source} */
    String name() {
        return source.name();
    }

    /** {@return the names of files that look like tables and are none of CIViC's} */
    List<String> unknownFiles() {
        return files.stream()
                .filter(file -> file.endsWith(".tsv") || file.endsWith(".tsv.gz"))
                .filter(file -> {
                    for (Table table : Table.values()) {
                        if (table.isNameOf(file)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    /** {@return the place of a file of the folder as a whole} */
    Location at(String file) {
        return Location.of(path(file));
    }

    /** Reads a table to its end, if it is there; a row with a fault is reported and left out. */
    void read(Table table, RowTaker taker) throws IOException {
        if (!source.isFolder()) {
            if (table == Table.EVIDENCE) {
                read(table, source.name(), source.open(), taker);
            }
            return;
        }
        List<String> named = files.stream().filter(table::isNameOf).toList();
        if (named.size() == 1) {
            read(table, path(named.get(0)), source.open(named.get(0)), taker);
        } else if (named.size() > 1) {
            consumer.accept(Faults.file(
                    FindingKind.VALUE,
                    Location.of(source.name()),
                    "the same table in " + String.join(" and ", named),
                    "one file of each table",
                    "take all but one release out of the folder"));
        } else if (table == Table.EVIDENCE) {
            consumer.accept(Faults.file(
                    FindingKind.MISSING_FIELD,
                    Location.of(source.name()),
                    "no " + table.fileName() + " in the folder",
                    "the table of evidence, plain or .gz",
                    "add it, or name another folder"));
        }
    }

    private void read(Table table, String name, InputStream bytes, RowTaker taker) throws IOException {
        Intake intake = new Intake(name, consumer, limits);
        try (bytes;
                var text = TextBytes.open(bytes, name, limits);
                var rows = new TableReader(table, text, intake)) {
            rows.countPassedOver(losses);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row, taker);
            }
        } catch (FaultException e) {
            intake.add(e.finding());
        }
    }

    /** Hands a row on; what is wrong with it becomes a finding. */
    void take(Row row, RowTaker taker) {
        try {
            taker.take(row);
        } catch (InvalidValueException e) {
            consumer.accept(e.at(row.at(e.field())));
        }
    }

    private String path(String file) {
        return source.name().endsWith("/") ? source.name() + file : source.name() + "/" + file;
    }
}
