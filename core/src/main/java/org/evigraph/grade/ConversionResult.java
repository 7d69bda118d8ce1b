package org.evigraph.grade;

import java.util.List;
import org.evigraph.grade.Conversion.Row;
import org.evigraph.grade.Scheme.Level;

/** What comes of a grade that somebody wants in another scheme: a range by a published table, or a refusal. */
public sealed interface ConversionResult {
    /**
     * A range of levels, which is approximate.
     *
     * @param table that gives it
     * @param row of the table
     */
    record Range(Conversion table, Row row) implements ConversionResult {
        /** Creates a range. */
        public Range {
            if (!table.rows().contains(row)) {
                throw new IllegalArgumentException("no row of the table: " + row);
            }
        }

        /** {@return the levels of the range, the best first} */
        public List<Level> levels() {
            return table.range(row);
        }
    }

    /**
     * Nothing, and why.
     *
     * @param why in sentences
     */
    record Refused(Refusal refusal, String why) implements ConversionResult {}
}
