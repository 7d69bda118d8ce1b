package org.evigraph.model;

import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The circumstances of a claim in one line, but for the population. */
final class QualifierWords {
    private QualifierWords() {}

    static String of(Qualifiers qualifiers, UnaryOperator<String> names) {
        StringJoiner parts = new StringJoiner("; ");
        Dose dose = qualifiers.dose();
        if (dose != null) {
            parts.add("dose " + dose(dose));
        }
        String comparator = qualifiers.comparator();
        add(parts, "compared with ", comparator == null ? null : names.apply(comparator));
        add(parts, "timing: ", qualifiers.timing());
        add(parts, "condition: ", qualifiers.condition());
        add(parts, "not if ", qualifiers.contraindication());
        for (Map.Entry<String, String> other : qualifiers.other().entrySet()) {
            add(parts, other.getKey().replace('_', ' ') + ": ", other.getValue());
        }
        return parts.toString();
    }

    private static String dose(Dose dose) {
        StringJoiner parts = new StringJoiner(", ");
        if (dose.text() == null) {
            String range = range(dose);
            if (!range.isEmpty()) {
                parts.add(range);
            }
        } else {
            parts.add(dose.text());
        }
        add(parts, "", dose.schedule());
        add(parts, "", dose.route());
        return parts.toString();
    }

    private static String range(Dose dose) {
        StringJoiner parts = new StringJoiner(" ");
        if (dose.low() != null && dose.high() != null && dose.low().compareTo(dose.high()) == 0) {
            parts.add(PlainNumbers.of(dose.low()));
        } else {
            add(parts, "from ", dose.low() == null ? null : PlainNumbers.of(dose.low()));
            add(parts, "to ", dose.high() == null ? null : PlainNumbers.of(dose.high()));
        }
        add(parts, "", dose.unit());
        return parts.toString();
    }

    private static void add(StringJoiner parts, String label, @Nullable String value) {
        if (value != null) {
            parts.add(label + value);
        }
    }
}
