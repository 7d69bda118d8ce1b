package org.evigraph.exporter.csv;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return texts.stream().map(Cells::inList).collect(Collectors.joining(BETWEEN_VALUES));
    }

    /** {@return keys and values between bars} */
    static String map(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> escape(inList(entry.getKey()), AFTER_KEY) + AFTER_KEY + inList(entry.getValue()))
                .collect(Collectors.joining(BETWEEN_VALUES));
    }

    /** {@return values of several parts between bars} */
    static String composites(Stream<String> values) {
        return values.collect(Collectors.joining(BETWEEN_VALUES));
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
