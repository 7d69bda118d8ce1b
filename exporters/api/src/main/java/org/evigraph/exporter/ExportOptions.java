package org.evigraph.exporter;

/**
 * What whoever exports may choose; a format ignores what does not concern it.
 *
 * @param rawCsv whether cells that a spreadsheet would run as a formula are written as they are, unguarded
 */
public record ExportOptions(boolean rawCsv) {
    /** What is right for most: formulas guarded. */
    public static final ExportOptions DEFAULT = new ExportOptions(false);

    /** {@return a copy that writes formulas as they are, or guards them} */
    public ExportOptions withRawCsv(boolean rawCsv) {
        return new ExportOptions(rawCsv);
    }
}
