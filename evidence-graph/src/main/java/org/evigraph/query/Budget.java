package org.evigraph.query;

import java.util.function.BooleanSupplier;

/**
 * How much a search may spend. What it found by then is still an answer, and says that it was cut short.
 *
 * @param stop asked every few hundred steps; {@code true} ends the search. A time-out is a supplier that reads a clock
 * @param expansions the most steps that may be tried, above 0
 */
public record Budget(BooleanSupplier stop, long expansions) {
    /** Eight million steps and no other end: a second or two. */
    public static final Budget DEFAULT = new Budget(() -> false, 8_000_000);

    /** Creates a budget. */
    public Budget {
        if (expansions < 1) {
            throw new IllegalArgumentException("A budget allows at least 1 step, not " + expansions);
        }
    }
}
