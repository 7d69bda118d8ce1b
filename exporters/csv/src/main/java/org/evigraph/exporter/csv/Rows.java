package org.evigraph.exporter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.evigraph.exporter.PlainText;
import org.evigraph.exporter.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells, guarded, and quoted where RFC 4180 asks for it. Nearly all cells are plain, which one look at their bytes
 * shows.
 */
final class Rows implements Table.Row {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private static final int MOST_COMMAS = 100; // no table has more columns
    private static final byte[] COMMAS = ",".repeat(MOST_COMMAS).getBytes(UTF_8);

    private final TextFile file;
    private final FormulaGuard guard;
    private final StringBuilder quoted = new StringBuilder();
    private boolean first = true;

    Rows(TextFile file, FormulaGuard guard) {
        this.file = file;
        this.guard = guard;
    }

    @Override
    public void cell(@Nullable String unguarded) throws IOException {
        String cell = guard.guarded(unguarded);
        if (cell == null || (cell.isEmpty() && !first)) {
            separate();
            return;
        }
        byte[] utf8 = cell.getBytes(UTF_8);
        if (isPlain(utf8)) {
            separate();
            file.put(utf8);
        } else {
            quoted.setLength(0);
            FORMAT.print(cell, quoted, first);
            file.put(quoted.toString());
            first = false;
        }
    }

    private void separate() throws IOException {
        if (!first) {
            file.put(',');
        }
        first = false;
    }

    @Override
    public void empty(int cells) throws IOException {
        if (cells > 0) {
            separate();
            file.put(COMMAS, cells - 1);
        }
    }

    /** Ends a row. */
    void end() throws IOException {
        file.put('\n');
        first = true;
    }

    /** {@return whether a cell certainly needs no quotes; they also go around a blank at an end, or what may start a comment} */
    private static boolean isPlain(byte[] utf8) {
        return utf8.length > 0 && utf8[0] > '#' && utf8[utf8.length - 1] > ' ' && PlainText.isPlain(utf8, '"', ',');
    }
}
