package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/** Every distinct text of a graph once, each under a number; zero stands for a text that is not known. */
final class TextTable {
    private static final @Nullable String[] NOT_KEPT = {};

    private final int size;
    /** Texts that were given or asked for already. Two threads that make the same one make equal ones. */
    private final @Nullable String[] kept;

    private final IntColumn ends;
    private final ByteColumn bytes;

    private TextTable(int size, @Nullable String[] kept, IntColumn ends, ByteColumn bytes) {
        this.size = size;
        this.kept = kept;
        this.ends = ends;
        this.bytes = bytes;
    }

    /**
     * {@return the texts that lie one behind another, made when they are asked for}
     *
     * <p>Those in an array are few, and each is made once; those in a mapped file may be very many, and none is kept.
     *
     * @param ends for each number the byte behind its text; not decreasing, and the last is the number of bytes
     * @param bytes in UTF-8
     */
    static TextTable packed(IntColumn ends, ByteColumn bytes) {
        return new TextTable(ends.size(), bytes.isMapped() ? NOT_KEPT : new String[ends.size()], ends, bytes);
    }

    int size() {
        return size;
    }

    @Nullable
    String get(int number) {
        return number == 0 ? null : require(number);
    }

    String require(int number) {
        if (kept.length == 0) {
            return made(number);
        }
        String text = kept[number];
        if (text == null) {
            text = made(number);
            kept[number] = text;
        }
        return text;
    }

    /** {@return how a text stands to another in the order of {@link String#compareTo}} */
    int compare(int number, String other) {
        if (kept.length == 0 && isAscii(other)) {
            return bytes.compareToAscii(start(number), ends.get(number), other);
        }
        return require(number).compareTo(other);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private String made(int number) {
        return bytes.text(start(number), ends.get(number));
    }

    private int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    /** {@return whether a packed text is UTF-8, so that it is read as it was written} */
    boolean isWellFormed(int number) {
        ByteBuffer spelt = bytes.content().slice(start(number), ends.get(number) - start(number));
        return spelt.equals(ByteBuffer.wrap(require(number).getBytes(UTF_8)));
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
            return new TextTable(texts.size(), texts.toArray(String[]::new), IntColumn.of(), ByteColumn.of());
        }
    }
}
