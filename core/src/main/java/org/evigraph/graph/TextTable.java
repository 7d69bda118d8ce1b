package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** Every distinct text of a graph once, each under a number; zero stands for a text that is not known. */
final class TextTable {
    /** Texts that were given or asked for already. Two threads that make the same one make equal ones. */
    private final @Nullable String[] made;

    private final int[] ends;
    private final byte[] bytes;

    private TextTable(@Nullable String[] made, int[] ends, byte[] bytes) {
        this.made = made;
        this.ends = ends;
        this.bytes = bytes;
    }

    /**
     * {@return the texts that lie one behind another, made when they are asked for}
     *
     * @param ends for each number the byte behind its text; not decreasing, and the last is the number of bytes
     * @param bytes in UTF-8
     */
    static TextTable packed(int[] ends, byte[] bytes) {
        return new TextTable(new String[ends.length], ends, bytes);
    }

    int size() {
        return made.length;
    }

    @Nullable
    String get(int number) {
        return number == 0 ? null : require(number);
    }

    String require(int number) {
        String text = made[number];
        if (text == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            text = new String(bytes, start, ends[number] - start, UTF_8);
            made[number] = text;
        }
        return text;
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
            return new TextTable(texts.toArray(String[]::new), new int[0], new byte[0]);
        }
    }
}
