package org.evigraph.exporter.csv;

import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.evigraph.exporter.ExportReport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet from running a cell: an apostrophe before what it would take for a formula, and before another
 * apostrophe, so that the importer can take exactly one off again. Plain numbers stay as they are. Safe to share.
 */
final class FormulaGuard {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final boolean on;
    private final LongAdder guarded = new LongAdder();

    FormulaGuard(boolean on) {
        this.on = on;
    }

    @Nullable
    String guarded(@Nullable String cell) {
        if (!on || cell == null || cell.isEmpty() || !isToBeGuarded(cell)) {
            return cell;
        }
        guarded.increment();
        return "'" + cell;
    }

    /** By what starts a formula, and the full-width twins that some spreadsheets take for the same. */
    private static boolean isToBeGuarded(String cell) {
        return switch (cell.charAt(0)) {
            case '\'' -> true;
            case '=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' ->
                !NUMBER.matcher(cell).matches();
            default -> false;
        };
    }

    ExportReport report() {
        return ExportReport.of("cells guarded against spreadsheet formulas", guarded.sum());
    }
}
