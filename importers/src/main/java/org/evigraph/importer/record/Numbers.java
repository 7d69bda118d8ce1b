package org.evigraph.importer.record;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.evigraph.importer.Limit;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written: none is rounded, none is guessed. */
public final class Numbers {
    private static final Pattern GRAMMAR = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final String MEND = "mend the number, or leave the field out if it is not known";

    private Numbers() {}

    /** {@return whether a text is a number as JSON writes them} */
    public static boolean isNumber(String text) {
        return GRAMMAR.matcher(text).matches();
    }

    static @Nullable BigDecimal decimal(Value.Numeral number, Labels labels, String field, Intake intake) {
        String digits = number.digits();
        if (digits.length() > intake.limits().of(Limit.NUMBER_LENGTH)) {
            intake.add(Faults.overLimit(
                    Limit.NUMBER_LENGTH,
                    intake.limits(),
                    intake.at(number.place()),
                    labels.field(field),
                    number.shown()));
            return null;
        }
        if (!isNumber(digits)) {
            intake.error(FindingKind.VALUE, number.place(), labels.field(field), digits, "a finite number", MEND);
            return null;
        }
        BigDecimal value = parse(digits);
        if (value == null
                || Math.abs((long) value.precision() - value.scale() - 1)
                        > intake.limits().of(Limit.EXPONENT)) {
            intake.add(Faults.overLimit(
                    Limit.EXPONENT, intake.limits(), intake.at(number.place()), labels.field(field), number.shown()));
            return null;
        }
        return value;
    }

    private static @Nullable BigDecimal parse(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentThatNoNumberCanHave) {
            return null;
        }
    }

    static @Nullable Long whole(Value value, Labels labels, String field, long least, long most, Intake intake) {
        if (!(value instanceof Value.Numeral number)) {
            intake.typeError(value, labels.field(field), "a whole number", fixOf(value));
            return null;
        }
        BigDecimal decimal = decimal(number, labels, field, intake);
        if (decimal == null) {
            return null;
        }
        if (!isPlain(number.digits())) {
            intake.typeError(value, labels.field(field), "a whole number in plain digits", MEND);
        } else if (decimal.compareTo(BigDecimal.valueOf(least)) < 0) {
            intake.error(
                    FindingKind.VALUE,
                    value.place(),
                    labels.field(field),
                    value.shown(),
                    "a number from " + least,
                    "mend the number");
        } else if (decimal.compareTo(BigDecimal.valueOf(most)) > 0) {
            intake.error(
                    FindingKind.VALUE,
                    value.place(),
                    labels.field(field),
                    value.shown(),
                    "a number up to " + most,
                    "mend the number");
        } else {
            return decimal.longValueExact();
        }
        return null;
    }

    private static boolean isPlain(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    static String fixOf(Value value) {
        return value instanceof Value.Text text && isNumber(text.text()) ? "write it without quotes" : MEND;
    }
}
