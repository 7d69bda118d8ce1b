package org.evigraph.exporter.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.TextFile;

/** Writes tables to files, one after the other, and guards their cells. */
final class Sheets {
    private final Destination to;
    private final FormulaGuard guard;
    private final boolean headed;

    Sheets(Destination to, ExportOptions options) {
        this.to = to;
        this.guard = new FormulaGuard(!options.rawCsv());
        this.headed = !options.headless();
    }

    /** Writes the header, unless it is not wanted, and a row for each thing. */
    <T> void write(Table<T> table, Stream<T> things) throws IOException {
        try (TextFile file = open(table)) {
            Rows rows = new Rows(file, guard);
            for (Iterator<T> rest = things.iterator(); rest.hasNext(); ) {
                table.write(rest.next(), rows);
                rows.end();
            }
        }
    }

    /** As {@link #write(Table, Stream)}, for things that may be very many, each of which is made for itself. */
    <T> void write(Table<T> table, int count, IntFunction<T> things) throws IOException {
        try (TextFile file = open(table)) {
            file.put(count, (from, to, part) -> {
                Rows rows = new Rows(part, guard);
                for (int number = from; number < to; number++) {
                    table.write(things.apply(number), rows);
                    rows.end();
                }
            });
        }
    }

    private TextFile open(Table<?> table) throws IOException {
        TextFile file = new TextFile(to.open(table.fileName()));
        if (headed) {
            Rows rows = new Rows(file, guard);
            for (String name : table.header()) {
                rows.cell(name);
            }
            rows.end();
        }
        return file;
    }

    ExportReport report() {
        return guard.report();
    }
}
