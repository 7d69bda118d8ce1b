package org.evigraph.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers that cannot be. */
final class Ranges {
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ranges() {}

    static void notNegative(String field, @Nullable Long number) {
        if (number != null && number < 0) {
            throw value(field, number.toString(), "a number that is not negative");
        }
    }

    static void ordered(String field, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw value(field, low + " to " + high, "a low end that is not above the high end");
        }
    }

    static void percentage(String field, @Nullable BigDecimal number) {
        if (number != null && (number.signum() <= 0 || number.compareTo(HUNDRED) >= 0)) {
            throw value(field, number.toString(), "a percentage above 0 and below 100");
        }
    }

    static void year(String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new InvalidValueException(
                    FindingKind.DATE,
                    field,
                    year.toString(),
                    "a year from " + FIRST_YEAR + " to " + LAST_YEAR,
                    "mend the year, or leave it out if it is not known");
        }
    }

    private static InvalidValueException value(String field, String found, String expected) {
        return new InvalidValueException(FindingKind.VALUE, field, found, expected, "mend the number");
    }
}
