package org.evigraph.compare;

import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/** A value of several parts in one text, from which each part can be told: what is between them is escaped within. */
final class Parts {
    private final StringBuilder text;

    Parts(String first) {
        text = new StringBuilder(escaped(first));
    }

    /** Adds a part, unless it is not known. */
    Parts with(String label, @Nullable Object value) {
        if (value != null) {
            String shown = value instanceof Coded word ? word.code() : value.toString();
            text.append("; ")
                    .append(escaped(label).replace(":", "\\:"))
                    .append(": ")
                    .append(escaped(shown));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(";", "\\;");
    }
}
