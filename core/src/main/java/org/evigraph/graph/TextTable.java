package org.evigraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** Every distinct text of a graph once, each under a number; zero stands for a text that is not known. */
final class TextTable {
    private final String[] texts;

    private TextTable(List<String> texts) {
        this.texts = texts.toArray(String[]::new);
    }

    int size() {
        return texts.length;
    }

    @Nullable
    String get(int number) {
        return number == 0 ? null : texts[number];
    }

    String require(int number) {
        return texts[number];
    }

    /** Gives numbers in the order in which texts first come. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>(List.of(""));
        private @Nullable String malformed;

        int intern(@Nullable String text) {
            if (text == null) {
                return 0;
            }
            Integer known = numbers.putIfAbsent(text, texts.size());
            if (known != null) {
                return known;
            }
            if (malformed == null && !HiddenCharacters.isWellFormed(text)) {
                malformed = text;
            }
            texts.add(text);
            return texts.size() - 1;
        }

        /** {@return a text that is not valid Unicode, if one came since the last call} */
        @Nullable
        String takeMalformed() {
            String taken = malformed;
            malformed = null;
            return taken;
        }

        TextTable build() {
            return new TextTable(texts);
        }
    }
}
