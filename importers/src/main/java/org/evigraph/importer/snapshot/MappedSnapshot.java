package org.evigraph.importer.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import org.evigraph.graph.SnapshotBytes;

/**
 * A snapshot in a file that is mapped into memory: at once if it fits into one mapping, or else part by part.
 *
 * <p>The mapping outlives the channel. It ends when the graph that was opened from it is no longer in use.
 */
final class MappedSnapshot implements SnapshotBytes {
    private final FileChannel file;
    private final long size;
    private final ByteBuffer whole;
    private ByteBuffer passing = ByteBuffer.allocate(0);

    MappedSnapshot(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
        this.whole = file.map(MapMode.READ_ONLY, 0, size <= Integer.MAX_VALUE ? size : 0);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public ByteBuffer at(long start, int length) throws IOException {
        return size <= Integer.MAX_VALUE
                ? whole.slice((int) start, length)
                : file.map(MapMode.READ_ONLY, start, length);
    }

    @Override
    public ByteBuffer passing(long start, int length) throws IOException {
        if (passing.capacity() < length) {
            passing = ByteBuffer.allocateDirect(length);
        }
        ByteBuffer piece = passing.slice(0, length);
        while (piece.hasRemaining()) {
            if (file.read(piece, start + piece.position()) < 0) {
                throw new EOFException("the snapshot became shorter while it was read");
            }
        }
        return piece.flip();
    }
}
