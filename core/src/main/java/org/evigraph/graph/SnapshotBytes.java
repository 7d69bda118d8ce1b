package org.evigraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The bytes of a snapshot, wherever they lie: in memory, or in a file that is mapped into it.
 *
 * <p>They must not change as long as a graph that was opened from them is in use.
 */
public interface SnapshotBytes {
    /** {@return how many there are} */
    long size();

    /**
     * {@return some of them, from its position 0 to its limit}
     *
     * @throws IOException if they cannot be had
     */
    ByteBuffer at(long start, int length) throws IOException;

    /**
     * {@return some of them, as {@link #at} does, to be looked at once before the next call}
     *
     * <p>Where to read bytes costs less than to map them, an implementation does that, always into the same buffer.
     *
     * @throws IOException if they cannot be had
     */
    default ByteBuffer passing(long start, int length) throws IOException {
        return at(start, length);
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
