package org.evigraph.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A printed result in one line: {@code hazard ratio for death 0.52 (95 % CI 0.31 to 0.87), P = 0.01, n=42}. */
final class EffectWords {
    private EffectWords() {}

    static String of(Effect effect) {
        StringJoiner parts = new StringJoiner(", ");
        parts.add(effect.measure() + amount(effect) + interval(effect));
        add(parts, "P ", pValue(effect.pValue()));
        add(parts, "in ", effect.group());
        add(parts, "against ", effect.comparator());
        add(parts, "n=", effect.sampleSize());
        add(parts, "out of ", effect.denominator());
        add(parts, "", effect.timing());
        add(parts, "printed as ", effect.asPrinted());
        for (Map.Entry<String, String> other : effect.other().entrySet()) {
            parts.add(other.getKey().replace('_', ' ') + " " + other.getValue());
        }
        return parts.toString();
    }

    static boolean isRelative(Effect effect) {
        String measure = effect.measure().toLowerCase(Locale.ROOT);
        return "ratio".equals(effect.unit()) || measure.contains(" ratio") || measure.startsWith("relative risk");
    }

    private static String amount(Effect effect) {
        StringBuilder text = new StringBuilder();
        if (effect.relation() != null) {
            text.append(' ').append(effect.relation().code());
        }
        if (effect.value() != null) {
            text.append(' ').append(effect.value());
        }
        if (effect.rangeLow() != null || effect.rangeHigh() != null) {
            text.append(' ').append(range(effect.rangeLow(), effect.rangeHigh()));
        }
        String unit = effect.unit();
        if (unit != null && !text.isEmpty() && !unit.equals("none") && !unit.equals("as printed")) {
            text.append(' ').append(unit);
        }
        return text.isEmpty() ? "" : ":" + text;
    }

    private static String interval(Effect effect) {
        if (effect.ciLow() == null && effect.ciHigh() == null) {
            return "";
        }
        String level =
                effect.ciLevel() == null ? "" : PlainNumbers.of(effect.ciLevel().stripTrailingZeros()) + " % ";
        return " (" + level + "CI " + range(effect.ciLow(), effect.ciHigh()) + ")";
    }

    private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return "up to " + high;
        }
        return high == null ? "from " + low : low + " to " + high;
    }

    private static @Nullable String pValue(@Nullable String printed) {
        if (printed == null || printed.isEmpty()) {
            return null;
        }
        return Character.isDigit(printed.charAt(0)) ? "= " + printed : printed;
    }

    private static void add(StringJoiner parts, String label, @Nullable Object value) {
        if (value != null) {
            parts.add(label + value);
        }
    }
}
