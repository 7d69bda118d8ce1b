package org.evigraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackedWriter} wrote, in the same order. */
final class PackedReader {
    /** To read a number takes time that grows with the square of its digits; a hundred thousand take a moment. */
    private static final int MOST_DIGITS = 100_000;

    private final byte[] bytes;
    private final TextSource texts;
    private final int end;
    /** As the {@link PackedWriter} had. */
    private final int marks;

    private int at;

    private PackedReader(byte[] bytes, TextSource texts, int start, int end, int marks) {
        this.bytes = bytes;
        this.texts = texts;
        this.at = start;
        this.end = end;
        this.marks = marks;
    }

    PackedReader(byte[] bytes, TextSource texts, int start, int end) {
        this(bytes, texts, start, end, 0);
    }

    /** {@return a reader of a record of a draft} */
    static PackedReader ofDraft(byte[] bytes, TextSource texts, int start, int end) {
        return new PackedReader(bytes, texts, start, end, 1);
    }

    /** {@return whether everything was read} */
    boolean isAtEnd() {
        return at == end;
    }

    long number() {
        return marked() >>> marks;
    }

    /** Writes what is left to another writer, each text under the number that it has there. */
    void moveTo(PackedWriter writer, TextMove move) {
        while (at < end) {
            long marked = marked();
            writer.number((marked & 1) == 0 ? marked >>> 1 : move.of((int) (marked >>> 1)));
        }
    }

    private long marked() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            if (at == end) {
                throw new IndexOutOfBoundsException("A record goes on behind its end.");
            }
            next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    @Nullable
    String text() {
        return texts.get((int) number());
    }

    String required() {
        return texts.require((int) number());
    }

    @Nullable
    Integer integer() {
        String text = text();
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable
    Long count() {
        String text = text();
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable
    BigDecimal decimal() {
        String text = text();
        if (text != null && text.length() > MOST_DIGITS) {
            throw new NumberFormatException("A number of " + text.length() + " digits.");
        }
        return text == null ? null : new BigDecimal(text);
    }

    <E extends Enum<E>> @Nullable E constant(E[] constants) {
        int place = (int) number();
        return place == 0 ? null : constants[place - 1];
    }

    <E extends Enum<E>> E requiredConstant(E[] constants) {
        return constants[(int) number() - 1];
    }

    List<String> texts() {
        return list(PackedReader::required);
    }

    SortedMap<String, String> map() {
        long size = number();
        if (size == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> map = new TreeMap<>();
        for (long left = size; left > 0; left--) {
            map.put(required(), required());
        }
        return map;
    }

    /** {@return how many items follow, each of which takes a byte or more: no more than there can be} */
    private int size() {
        long size = number();
        if (size < 0 || size > end - at) {
            throw new IndexOutOfBoundsException("A list of " + size + " goes on behind the end of its record.");
        }
        return (int) size;
    }

    <T> List<T> list(Function<PackedReader, T> read) {
        int size = size();
        if (size == 0) {
            return List.of(); // as most are
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }
}
