package org.evigraph.compare;

import java.util.Arrays;

/**
 * A set of indices that is filled first and read then.
 *
 * <p><b>Cost.</b> Adding takes constant time, the first reading after it sorts.
 */
final class IndexSet {
    private int[] indices = new int[4];
    private int size;
    private boolean sorted = true;

    void add(int index) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, 2 * size);
        }
        indices[size++] = index;
        sorted = false;
    }

    void addAll(int[] others) {
        for (int other : others) {
            add(other);
        }
    }

    /** {@return how many different indices there are} */
    int size() {
        sort();
        return size;
    }

    /** {@return the different indices, in order} */
    int[] toArray() {
        sort();
        return Arrays.copyOf(indices, size);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(indices, 0, size);
            int distinct = 1;
            for (int i = 1; i < size; i++) {
                if (indices[i] != indices[distinct - 1]) {
                    indices[distinct++] = indices[i];
                }
            }
            size = distinct;
            sorted = true;
        }
    }
}
