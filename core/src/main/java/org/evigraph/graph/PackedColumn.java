package org.evigraph.graph;

import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Records of one type, packed one behind another and made again whenever somebody asks for one. */
final class PackedColumn<T> {
    private final IntColumn starts;
    private final ByteColumn bytes;
    private final TextTable texts;
    private final Function<PackedReader, T> read;
    private final @Nullable Block block;

    PackedColumn(IntColumn starts, ByteColumn bytes, TextTable texts, Function<PackedReader, T> read) {
        this(starts, bytes, texts, read, null);
    }

    /** With the block of a snapshot that the records come from, to be named if one of them makes no sense. */
    PackedColumn(
            IntColumn starts,
            ByteColumn bytes,
            TextTable texts,
            Function<PackedReader, T> read,
            @Nullable Block block) {
        this.starts = starts;
        this.bytes = bytes;
        this.texts = texts;
        this.read = read;
        this.block = block;
    }

    int size() {
        return starts.size();
    }

    T get(int index) {
        return read(index, this::whole);
    }

    /**
     * {@return what a record is after a last touch}
     *
     * @throws UncheckedIOException of a {@link DamagedSnapshotException} if the record makes no sense, or not after it
     */
    <R> R get(int index, Function<T, R> finish) {
        return read(index, record -> finish.apply(whole(record)));
    }

    private T whole(PackedReader record) {
        T value = read.apply(record);
        if (!record.isAtEnd()) {
            throw new IllegalStateException("A record ends before its bytes do.");
        }
        return value;
    }

    /**
     * {@return what can be read at the start of a record}
     *
     * @throws UncheckedIOException of a {@link DamagedSnapshotException} if the record makes no sense
     */
    <R> R read(int index, Function<PackedReader, R> how) {
        if (block == null) {
            return how.apply(readerAt(index));
        }
        try {
            return how.apply(readerAt(index));
        } catch (UncheckedIOException told) {
            throw told;
        } catch (RuntimeException senseless) {
            throw new UncheckedIOException(
                    DamagedSnapshotException.in(block, "record " + index + " makes no sense", senseless));
        }
    }

    private PackedReader readerAt(int index) {
        int end = index + 1 == starts.size() ? bytes.size() : starts.get(index + 1);
        return bytes.reader(starts.get(index), end, texts);
    }

    IntColumn starts() {
        return starts;
    }

    ByteColumn bytes() {
        return bytes;
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
        private final GrowingInts starts = new GrowingInts();

        Builder(TextPool texts) {
            this.writer = new PackedWriter(texts);
        }

        PackedWriter next() {
            starts.add(writer.size());
            return writer;
        }

        <T> PackedColumn<T> build(TextTable texts, Function<PackedReader, T> read) {
            return new PackedColumn<>(IntColumn.of(starts.toArray()), ByteColumn.of(writer.toBytes()), texts, read);
        }
    }
}
