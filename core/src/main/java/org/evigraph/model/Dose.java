package org.evigraph.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of an intervention, and how it is given.
 *
 * @param text the dose as printed
 * @param low the lower end of the range, not negative; equal to {@code high} for a single dose
 * @param high the upper end of the range, not below {@code low}
 * @param unit of both ends, in UCUM where the source allows it
 * @param schedule how often and how long, in words
 * @param route how it enters the body, in words
 */
public record Dose(
        @Nullable String text,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String schedule,
        @Nullable String route) {
    /** Creates a dose of which at least one part is known. */
    public Dose {
        text = Texts.orNull(text);
        unit = Texts.orNull(unit);
        schedule = Texts.orNull(schedule);
        route = Texts.orNull(route);
        notNegative("dose.low", low);
        notNegative("dose.high", high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new InvalidValueException(
                    FindingKind.DOSE,
                    "dose",
                    low + " to " + high,
                    "a low end that is not above the high end",
                    "swap them, or mend the wrong one");
        }
        if (text == null && low == null && high == null && unit == null && schedule == null && route == null) {
            throw new InvalidValueException(
                    FindingKind.DOSE, "dose", "nothing", "at least one part of a dose", "leave the dose out");
        }
    }

    /** As a record has it; see {@link Proposition#equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dose that
                && Objects.equals(text, that.text)
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high)
                && Objects.equals(unit, that.unit)
                && Objects.equals(schedule, that.schedule)
                && Objects.equals(route, that.route);
    }

    /** See {@link Proposition#equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(text, low, high, unit, schedule, route);
    }

    private static void notNegative(String field, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw new InvalidValueException(
                    FindingKind.DOSE, field, amount.toString(), "a number that is not negative", "mend the sign");
        }
    }
}
