package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes in a row: in an array of ours, or in a file that is mapped into memory. Nobody may change them. */
final class ByteColumn {
    private final byte @Nullable [] array;
    private final int offset;
    private final ByteBuffer buffer;

    private ByteColumn(byte @Nullable [] array, int offset, ByteBuffer buffer) {
        this.array = array;
        this.offset = offset;
        this.buffer = buffer;
    }

    /** {@return the bytes of an array, which must not change from now on} */
    static ByteColumn of(byte... array) {
        return of(ByteBuffer.wrap(array));
    }

    /** {@return the bytes of a buffer from its start to its limit, left where they are} */
    static ByteColumn of(ByteBuffer buffer) {
        return buffer.hasArray()
                ? new ByteColumn(buffer.array(), buffer.arrayOffset(), buffer)
                : new ByteColumn(null, 0, buffer);
    }

    byte get(int index) {
        return array != null ? array[offset + index] : buffer.get(index);
    }

    int size() {
        return buffer.limit();
    }

    /** {@return whether the bytes lie in a file rather than in an array} */
    boolean isMapped() {
        return array == null;
    }

    /** {@return all the bytes, to be read} */
    ByteBuffer content() {
        return buffer.asReadOnlyBuffer().rewind();
    }

    /** {@return the text that the bytes from a place to before another spell} */
    String text(int from, int to) {
        return array != null ? new String(array, offset + from, to - from, UTF_8) : new String(copy(from, to), UTF_8);
    }

    /**
     * {@return how the text between two places stands to one in ASCII, by their characters}
     *
     * <p>No text need be made: whatever is not ASCII begins with a byte above all that are.
     */
    int compareToAscii(int from, int to, String ascii) {
        int common = Math.min(to - from, ascii.length());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(get(from + i) & 0xFF, ascii.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(to - from, ascii.length());
    }

    /** {@return a reader of the record between two places, which reads no further} */
    PackedReader reader(int from, int to, TextTable texts) {
        return array != null
                ? new PackedReader(array, texts, offset + from, offset + to)
                : new PackedReader(copy(from, to), texts, 0, to - from);
    }

    private byte[] copy(int from, int to) {
        byte[] copy = new byte[to - from];
        buffer.get(from, copy);
        return copy;
    }
}
