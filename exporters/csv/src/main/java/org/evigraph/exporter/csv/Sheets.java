package org.evigraph.exporter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.jspecify.annotations.Nullable;

/** Writes tables to files, one after the other, and guards their cells. */
final class Sheets {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

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
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to.open(table.fileName()), UTF_8))) {
            if (headed) {
                FORMAT.printRecord(out, table.header().toArray());
            }
            for (Iterator<T> rows = things.iterator(); rows.hasNext(); ) {
                T thing = rows.next();
                boolean first = true;
                for (Function<T, @Nullable String> cell : table.cells()) {
                    FORMAT.print(guard.guarded(cell.apply(thing)), out, first);
                    first = false;
                }
                FORMAT.println(out);
            }
        }
    }

    ExportReport report() {
        return guard.report();
    }
}
