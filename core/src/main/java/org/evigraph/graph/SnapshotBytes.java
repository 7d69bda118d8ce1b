package org.evigraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a snapshot, wherever they lie: in memory, or in a file that is mapped into it.
 *
 * <p>They must not change as long as a graph that was opened from them is in use.
 */
public interface SnapshotBytes {
    /** {@return how many there are} */
    long size();

    /** {@return what people know them by, such as the name of the file, to tell of which a fault is; {@code null} if nothing} */
    default @Nullable String name() {
        return null;
    }

    /**
     * {@return some of them, from its position 0 to its limit}
     *
     * @throws IOException if they cannot be had
     */
    ByteBuffer at(long start, int length) throws IOException;

    /**
     * Copies some of them, to be looked at once, into a buffer until it is full. Several threads may do so at a time.
     *
     * <p>Where to read bytes costs less than to map them, an implementation does that.
     *
     * @throws IOException if they cannot be had
     */
    default void copy(long start, ByteBuffer into) throws IOException {
        into.put(at(start, into.remaining()));
    }

    /** {@return the bytes between the position and the limit of a buffer} */
    static SnapshotBytes of(ByteBuffer bytes) {
        ByteBuffer all = bytes.slice();
        return new SnapshotBytes() {
            @Override
            public long size() {
                return all.limit();
            }

            @Override
            public ByteBuffer at(long start, int length) {
                return all.slice(Math.toIntExact(start), length);
            }
        };
    }
}
