package org.evigraph.importer;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import org.evigraph.graph.SnapshotBytes;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a snapshot in a source: a small one is read, a file is mapped into memory, and a stream is taken whole.
 *
 * <p>A mapping outlives the closing. It ends when the graph that was opened from it is no longer in use.
 *
 * <p><b>Threads.</b> The bytes may be taken by several at a time, until one of them closes it.
 */
public final class SnapshotFile implements SnapshotBytes, AutoCloseable {
    /** A file up to this size is sooner read than mapped. */
    private static final long SMALL = 1 << 20;

    /** What tells the size of the whole, at the start of a snapshot. */
    private static final int HEAD = 24;

    /** How a gzip file begins. */
    private static final short GZIP = 0x1F8B;

    private final String name;
    private final @Nullable FileChannel file;
    private final long size;
    /** All of it, if one buffer holds it. */
    private final @Nullable ByteBuffer whole;

    private SnapshotFile(String name, @Nullable FileChannel file, long size, @Nullable ByteBuffer whole) {
        this.name = name;
        this.file = file;
        this.size = size;
        this.whole = whole;
    }

    /**
     * Opens a source.
     *
     * @throws UnreadableException if it cannot be opened, is compressed, or is a stream of more than memory holds
     * @throws IOException if reading fails on the way
     */
    public static SnapshotFile of(Source source) throws IOException {
        SnapshotFile opened = opened(source);
        if (opened.size >= 2 && opened.at(0, 2).getShort() == GZIP) {
            opened.close();
            throw new UnreadableException(
                    source.name(),
                    "it is compressed, and a snapshot is opened as it lies",
                    "decompress it first, as with: gunzip",
                    null);
        }
        return opened;
    }

    private static SnapshotFile opened(Source source) throws IOException {
        FileChannel file = source.channel();
        if (file == null) {
            // A stream over a pipe reads on, but may refuse to tell its place, as reading many bytes at once asks it
            // to.
            try (InputStream stream = new BufferedInputStream(source.open())) {
                return inMemory(source.name(), taken(stream, source.name()));
            }
        }
        try {
            long size = file.size();
            if (size <= SMALL) {
                byte[] bytes = new byte[(int) size];
                read(file, 0, ByteBuffer.wrap(bytes));
                file.close();
                return inMemory(source.name(), bytes);
            }
            return new SnapshotFile(
                    source.name(), file, size, size <= Integer.MAX_VALUE ? file.map(MapMode.READ_ONLY, 0, size) : null);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static SnapshotFile inMemory(String name, byte[] bytes) {
        return new SnapshotFile(name, null, bytes.length, ByteBuffer.wrap(bytes));
    }

    private static byte[] taken(InputStream stream, String name) throws IOException {
        byte[] head = stream.readNBytes(HEAD);
        long said = head.length < HEAD
                ? 0
                : ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getLong(HEAD - 8);
        // The bytes, and the columns that are made of them.
        Room.require(2 * Math.max(0, Math.min(said, Long.MAX_VALUE / 2)), name, "save it to a file, which needs none");
        byte[] rest = stream.readNBytes(Integer.MAX_VALUE - 8 - HEAD);
        if (stream.read() >= 0) {
            throw new UnreadableException(name, "it has more than 2 GiB", "save it to a file and name that", null);
        }
        byte[] all = new byte[head.length + rest.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private static void read(FileChannel file, long start, ByteBuffer into) throws IOException {
        long place = start;
        while (into.hasRemaining()) {
            int count = file.read(into, place);
            if (count < 0) {
                throw new EOFException("the snapshot became shorter while it was read");
            }
            place += count;
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ByteBuffer at(long start, int length) throws IOException {
        return whole != null ? whole.slice((int) start, length) : open().map(MapMode.READ_ONLY, start, length);
    }

    /** A file is read rather than mapped: no page need be made for a byte that is looked at once. */
    @Override
    public void copy(long start, ByteBuffer into) throws IOException {
        if (file == null) {
            SnapshotBytes.super.copy(start, into);
        } else {
            read(file, start, into);
        }
    }

    private FileChannel open() {
        if (file == null) {
            throw new IllegalStateException("There is no file behind bytes in memory.");
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
