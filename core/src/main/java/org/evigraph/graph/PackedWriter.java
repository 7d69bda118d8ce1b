package org.evigraph.graph;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes records one after another into bytes: numbers in seven-bit groups, texts as their numbers in a pool.
 *
 * <p>In a draft the lowest bit of a number says whether it stands for a text, so that a record can be moved to other texts by
 * whoever does not know what it holds.
 */
final class PackedWriter {
    private static final int FIRST = 64;
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final TextPool texts;
    /** How many bits of a number mark it: none, or one. */
    private final int marks;

    private byte[] bytes = new byte[FIRST];
    private int size;

    private PackedWriter(TextPool texts, int marks) {
        this.texts = texts;
        this.marks = marks;
    }

    /** {@return a writer of records as they stay} */
    PackedWriter(TextPool texts) {
        this(texts, 0);
    }

    /** {@return a writer of records whose texts will get other numbers} */
    static PackedWriter ofDraft(TextPool texts) {
        return new PackedWriter(texts, 1);
    }

    /** {@return a writer of numbers alone} */
    static PackedWriter ofNumbers() {
        return new PackedWriter(new TextPool(), 0);
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Starts anew. */
    void clear() {
        size = 0;
    }

    /** {@return a reader of the record between two places, with texts as this writer has numbered them} */
    PackedReader reader(int from, int to) {
        return marks == 0 ? new PackedReader(bytes, texts, from, to) : PackedReader.ofDraft(bytes, texts, from, to);
    }

    /** {@return the number in a pool of what was written since the start} */
    int internTo(TextPool pool) {
        return pool.intern(bytes, 0, size);
    }

    /** Writes a number that is not negative. */
    void number(long number) {
        put(number << marks);
    }

    private void put(long number) {
        if (size + 10 > bytes.length) {
            makeRoom();
        }
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void makeRoom() {
        if (size > MOST - 10) {
            throw new IllegalStateException("The records of one kind take more than 2 GiB, and a graph holds no more.");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, (long) bytes.length + Math.max(FIRST, bytes.length >> 1)));
    }

    void text(@Nullable String text) {
        put((long) texts.intern(text) << marks | marks);
    }

    /** Writes a text that has a number in another pool. */
    void text(TextPool pool, int number) {
        put((long) texts.intern(pool, number) << marks | marks);
    }

    void optional(@Nullable Number number) {
        text(number == null ? null : number.toString());
    }

    void decimal(@Nullable BigDecimal number) {
        text(number == null ? null : number.toString());
    }

    void constant(@Nullable Enum<?> constant) {
        number(constant == null ? 0 : constant.ordinal() + 1L);
    }

    void texts(Collection<String> all) {
        list(all, PackedWriter::text);
    }

    void map(Map<String, String> map) {
        number(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            text(entry.getKey());
            text(entry.getValue());
        }
    }

    <T> void list(Collection<T> items, BiConsumer<PackedWriter, T> write) {
        number(items.size());
        for (T item : items) {
            write.accept(this, item);
        }
    }
}
