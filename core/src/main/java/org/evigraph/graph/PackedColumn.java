package org.evigraph.graph;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Records of one type, packed one behind another and made again whenever somebody asks for one. */
final class PackedColumn<T> {
    private final int[] starts;
    private final byte[] bytes;
    private final TextTable texts;
    private final Function<PackedReader, T> read;

    PackedColumn(int[] starts, byte[] bytes, TextTable texts, Function<PackedReader, T> read) {
        this.starts = starts;
        this.bytes = bytes;
        this.texts = texts;
        this.read = read;
    }

    int size() {
        return starts.length;
    }

    T get(int index) {
        return read.apply(readerAt(index));
    }

    PackedReader readerAt(int index) {
        return new PackedReader(bytes, texts, starts[index]);
    }

    int[] starts() {
        return starts;
    }

    byte[] bytes() {
        return bytes;
    }

    List<T> asList() {
        return new View<>(size(), this::get);
    }

    /** A list whose items are made when asked for. */
    static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final int size;
        private final IntFunction<T> get;

        View(int size, IntFunction<T> get) {
            this.size = size;
            this.get = get;
        }

        @Override
        public T get(int index) {
            Objects.checkIndex(index, size);
            return get.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** Packs records in the order in which they come. */
    static final class Builder {
        private final PackedWriter writer;
        private int[] starts = new int[16];
        private int size;

        Builder(TextTable.Builder texts) {
            this.writer = new PackedWriter(texts);
        }

        PackedWriter next() {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = writer.size();
            return writer;
        }

        <T> PackedColumn<T> build(TextTable texts, Function<PackedReader, T> read) {
            return new PackedColumn<>(Arrays.copyOf(starts, size), writer.toBytes(), texts, read);
        }
    }
}
