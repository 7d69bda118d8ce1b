package org.evigraph.graph;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a row: in an array of ours, or in a file that is mapped into memory. Nobody may change them.
 *
 * <p>One class for both, so that a read is never dispatched: from an array it costs what an array costs, from a mapped
 * file about a quarter more (docs/decisions/0049 has the figures). <b>Threads.</b> Safe to share.
 */
final class IntColumn {
    private static final int[] NONE = {};

    private final int @Nullable [] array;
    private final IntBuffer buffer;

    private IntColumn(int @Nullable [] array, IntBuffer buffer) {
        this.array = array;
        this.buffer = buffer;
    }

    /** {@return the numbers of an array, which must not change from now on} */
    static IntColumn of(int... array) {
        return new IntColumn(array, IntBuffer.wrap(array));
    }

    /** {@return the numbers of a buffer from its start to its limit, left where they are} */
    static IntColumn mapped(IntBuffer buffer) {
        return new IntColumn(null, buffer);
    }

    int get(int index) {
        return array != null ? array[index] : buffer.get(index);
    }

    int size() {
        return buffer.limit();
    }

    /** {@return the numbers from a place to before another} */
    int[] copy(int from, int to) {
        if (from == to) {
            return NONE;
        }
        int[] copy = new int[to - from];
        buffer.get(from, copy);
        return copy;
    }

    /** {@return the last place of a number that is at most {@code value}, in a column that never falls; -1 if none} */
    int lastAtMost(int value) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle) <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    boolean sameAs(IntColumn other) {
        return buffer.duplicate().rewind().equals(other.buffer.duplicate().rewind());
    }

    @Override
    public String toString() {
        return size() + " numbers " + Arrays.toString(copy(0, Math.min(size(), 8)));
    }
}
