package org.evigraph.graph;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes records one after another into bytes: numbers in seven-bit groups, texts as their numbers in a table. */
final class PackedWriter {
    private final TextTable.Builder texts;
    private byte[] bytes = new byte[1024];
    private int size;

    PackedWriter(TextTable.Builder texts) {
        this.texts = texts;
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes a number that is not negative. */
    void number(long number) {
        if (size + 10 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, bytes.length >> 1));
        }
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void text(@Nullable String text) {
        number(texts.intern(text));
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
