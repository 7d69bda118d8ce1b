package org.evigraph.grade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of a {@link DataFile}. Whoever reads it takes its fields word by word, and none may be left over. */
final class DataRecord {
    private static final String AFTER_WORD = ": ";
    private static final String BETWEEN = " = ";

    /** A field with the line that it stands in. */
    private record Field(int line, String word, String value) {}

    /** Two texts with an equals sign between. */
    record Pair(String left, String right) {}

    private final String file;
    private final List<Field> left = new ArrayList<>();
    private int firstLine;

    DataRecord(String file) {
        this.file = file;
    }

    void add(int line, String text) {
        int colon = text.indexOf(AFTER_WORD);
        if (colon < 1 || colon + AFTER_WORD.length() == text.length() || text.endsWith(" ")) {
            throw fault(line, "expected a word, a colon, a blank and a value, found '" + text + "'");
        }
        if (left.isEmpty()) {
            firstLine = line;
        }
        left.add(new Field(line, text.substring(0, colon), text.substring(colon + AFTER_WORD.length())));
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    /** {@return the value of a word that must stand once} */
    String take(String word) {
        String value = takeIfThere(word);
        if (value == null) {
            throw fault(firstLine, "there is no '" + word + "'");
        }
        return value;
    }

    /** {@return the value of a word that may stand once, or {@code null}} */
    @Nullable
    String takeIfThere(String word) {
        List<String> values = takeAll(word);
        if (values.size() > 1) {
            throw fault(firstLine, "there is more than one '" + word + "'");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** {@return the whole number that a word must stand for} */
    int takeNumber(String word) {
        String value = take(word);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw fault(firstLine, "'" + word + "' is no number: '" + value + "'");
        }
    }

    /** {@return the values of a word that may be repeated} */
    List<String> takeAll(String word) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < left.size(); ) {
            if (left.get(i).word().equals(word)) {
                values.add(left.remove(i).value());
            } else {
                i++;
            }
        }
        return values;
    }

    /** {@return the values of a word that may be repeated, each split at its first equals sign} */
    List<Pair> takePairs(String word) {
        List<Pair> pairs = new ArrayList<>();
        for (String value : takeAll(word)) {
            pairs.add(split(value, BETWEEN));
        }
        return pairs;
    }

    /** {@return a text, split at the first place where {@code separator} stands} */
    Pair split(String text, String separator) {
        int at = text.indexOf(separator);
        if (at < 1 || at + separator.length() == text.length()) {
            throw fault(firstLine, "expected '" + separator + "' in '" + text + "'");
        }
        return new Pair(text.substring(0, at), text.substring(at + separator.length()));
    }

    /** Refuses the record if a field of it was not taken. */
    void end() {
        if (!left.isEmpty()) {
            Field field = left.get(0);
            throw fault(field.line(), "unknown word '" + field.word() + "'");
        }
    }

    /** {@return what to throw over the record as a whole} */
    IllegalStateException fault(String what) {
        return fault(firstLine, what);
    }

    private IllegalStateException fault(int line, String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }
}
