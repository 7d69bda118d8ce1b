package org.evigraph.exporter.csv;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/** Several values in one cell, by the escapes of the native format. */
final class Cells {
    private static final String BETWEEN_VALUES = "|";
    private static final String BETWEEN_PARTS = ";";
    private static final String AFTER_KEY = "=";
    private static final String ESCAPE = "\\";

    private Cells() {}

    /** {@return texts between bars} */
    static String list(Collection<String> texts) {
        return list(texts, Cells::inList);
    }

    /** {@return keys and values between bars} */
    static String map(Map<String, String> texts) {
        return list(
                texts.entrySet(),
                entry -> escape(inList(entry.getKey()), AFTER_KEY) + AFTER_KEY + inList(entry.getValue()));
    }

    /** {@return values between bars, spelled so that none holds a bar; many cells have one or none, so no stream is made} */
    static <T> String list(Collection<T> values, Function<T, String> spelled) {
        if (values.isEmpty()) {
            return "";
        }
        Iterator<T> rest = values.iterator();
        String first = spelled.apply(rest.next());
        if (!rest.hasNext()) {
            return first;
        }
        StringBuilder joined = new StringBuilder(first);
        while (rest.hasNext()) {
            joined.append(BETWEEN_VALUES).append(spelled.apply(rest.next()));
        }
        return joined.toString();
    }

    /** {@return the parts of one value between semicolons; what is not known at the end is left out} */
    static String parts(@Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        int missing = 0;
        for (String part : parts) {
            if (part != null) {
                joined.append(BETWEEN_PARTS.repeat(missing)).append(escape(inList(part), BETWEEN_PARTS));
                missing = 0;
            }
            missing++;
        }
        return joined.toString();
    }

    static @Nullable String code(@Nullable Coded word) {
        return word == null ? null : word.code();
    }

    /** {@return the word, unless it is what an empty cell means} */
    static @Nullable String codeUnless(Coded empty, Coded word) {
        return word.equals(empty) ? null : word.code();
    }

    /** {@return a number digit for digit, or a date, as its type writes it} */
    static @Nullable String plain(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String inList(String text) {
        return escape(escape(text, ESCAPE), BETWEEN_VALUES);
    }

    private static String escape(String text, String mark) {
        return text.replace(mark, ESCAPE + mark);
    }
}
