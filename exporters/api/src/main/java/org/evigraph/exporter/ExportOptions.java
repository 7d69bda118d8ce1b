package org.evigraph.exporter;

/**
 * What whoever exports may choose; a format ignores what does not concern it.
 *
 * @param rawCsv whether cells that a spreadsheet would run as a formula are written as they are, unguarded
 * @param headless whether a table is written without the names of its columns, because it goes on after another
 */
public record ExportOptions(boolean rawCsv, boolean headless) {
    /** What is right for most: formulas guarded, columns named. */
    public static final ExportOptions DEFAULT = new ExportOptions(false, false);

    /** {@return a copy that writes formulas as they are, or guards them} */
    public ExportOptions withRawCsv(boolean rawCsv) {
        return new ExportOptions(rawCsv, headless);
    }

    /** {@return a copy that leaves the names of columns out, or writes them} */
    public ExportOptions withHeadless(boolean headless) {
        return new ExportOptions(rawCsv, headless);
    }
}
