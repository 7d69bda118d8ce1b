package org.evigraph.model;

import java.math.BigDecimal;

/** Numbers in plain digits, as a reader likes them, unless there would be more digits than anybody reads. */
final class PlainNumbers {
    private static final int MOST_ZEROS = 1_000;

    private PlainNumbers() {}

    /** {@return the number in digits; with a power of ten where that would take thousands, or a whole memory, of zeros} */
    static String of(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_ZEROS ? number.toPlainString() : number.toString();
    }
}
