package org.evigraph.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every value of the model does with the texts it is given. */
final class Texts {
    /** Every format can hold a key so long, so that what one of them holds can go into any other. */
    private static final int LONGEST_KEY = 1_000;

    private static final int LONGEST_QUOTE = 80;

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static String required(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(
                    FindingKind.MISSING_FIELD, field, quoted(text), "a text that is not blank", "give one");
        }
        return text;
    }

    static List<String> list(String field, List<String> texts) {
        for (String text : texts) {
            required(field, text);
        }
        return List.copyOf(texts);
    }

    static SortedMap<String, String> sorted(String field, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return Collections.emptySortedMap();
        }
        for (String key : texts.keySet()) {
            required(field, key);
            if (key.length() > LONGEST_KEY) {
                throw new InvalidValueException(
                        FindingKind.VALUE,
                        field,
                        "a key of " + key.length() + " characters",
                        "at most " + LONGEST_KEY,
                        "give it a shorter name");
            }
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return "'" + visible(shown) + "'";
    }

    static String visible(String text) {
        return HiddenCharacters.escaped(text);
    }
}
