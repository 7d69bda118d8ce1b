package org.evigraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackedWriter} wrote, in the same order. */
final class PackedReader {
    private final byte[] bytes;
    private final TextTable texts;
    private int at;

    PackedReader(byte[] bytes, TextTable texts, int start) {
        this.bytes = bytes;
        this.texts = texts;
        this.at = start;
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
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
        SortedMap<String, String> map = new TreeMap<>();
        for (long left = number(); left > 0; left--) {
            map.put(required(), required());
        }
        return map;
    }

    <T> List<T> list(Function<PackedReader, T> read) {
        int size = (int) number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }
}
