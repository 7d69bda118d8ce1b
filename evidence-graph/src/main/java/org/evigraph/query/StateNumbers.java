package org.evigraph.query;

import java.util.Arrays;

/** Numbers states from 0 on, in the order in which they come, for a search that sees few of the states there are. */
final class StateNumbers {
    private static final long FREE = -1;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    StateNumbers() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /** {@return the number of a state, or -1 if it has none} */
    int of(long state) {
        int slot = slot(keys, state);
        return keys[slot] == FREE ? -1 : numbers[slot];
    }

    /** Gives the next number to a state that has none. */
    void add(long state) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(keys, state);
        keys[slot] = state;
        numbers[slot] = size++;
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        int[] moreNumbers = new int[2 * keys.length];
        Arrays.fill(moreKeys, FREE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(moreKeys, keys[i]);
                moreKeys[slot] = keys[i];
                moreNumbers[slot] = numbers[i];
            }
        }
        keys = moreKeys;
        numbers = moreNumbers;
    }

    /** {@return where a state is among keys, or the free place where it would be} */
    private static int slot(long[] keys, long state) {
        long mixed = state * 0x9E3779B97F4A7C15L; // spreads neighbouring numbers
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != state) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
