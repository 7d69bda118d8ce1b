package org.evigraph.exporter.csv;

import java.util.regex.Pattern;
import org.evigraph.exporter.ExportReport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet from running a cell: an apostrophe before what it would take for a formula, and before another
 * apostrophe, so that the importer can take exactly one off again. Plain numbers stay as they are.
 */
final class FormulaGuard {
    /** What starts a formula, and the full-width twins that some spreadsheets take for the same. */
    private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final boolean on;
    private long guarded;

    FormulaGuard(boolean on) {
        this.on = on;
    }

    @Nullable
    String guarded(@Nullable String cell) {
        if (!on || cell == null || cell.isEmpty() || !isToBeGuarded(cell)) {
            return cell;
        }
        guarded++;
        return "'" + cell;
    }

    private static boolean isToBeGuarded(String cell) {
        char first = cell.charAt(0);
        return first == '\''
                || (STARTS.indexOf(first) >= 0 && !NUMBER.matcher(cell).matches());
    }

    ExportReport report() {
        return ExportReport.of("cells guarded against spreadsheet formulas", guarded);
    }
}
