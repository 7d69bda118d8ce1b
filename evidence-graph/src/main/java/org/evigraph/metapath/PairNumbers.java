package org.evigraph.metapath;

import java.util.Arrays;

/**
 * Pairs of numbers, numbered from zero in the order in which they first came.
 *
 * <p><b>Cost.</b> Open addressing over flat arrays: a look-up makes no object; about 24 bytes a pair.
 */
final class PairNumbers {
    private long[] pairs = new long[16];
    private int[] slots = new int[32];
    private int size;

    /** {@return how many pairs there are} */
    int size() {
        return size;
    }

    /** {@return the first of the pair of that number} */
    int first(int number) {
        return (int) (pairs[number] >>> 32);
    }

    /** {@return the second of the pair of that number} */
    int second(int number) {
        return (int) pairs[number];
    }

    /** {@return the number of a pair, or -1 if it never came} */
    int find(int first, int second) {
        return slots[slot(pair(first, second))] - 1;
    }

    /** {@return the number of a pair, a new one if it comes for the first time} */
    int number(int first, int second) {
        long pair = pair(first, second);
        int slot = slot(pair);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == pairs.length) {
            grow();
            slot = slot(pair);
        }
        pairs[size] = pair;
        slots[slot] = size + 1;
        return size++;
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | (second & 0xFFFFFFFFL);
    }

    /** {@return where a pair is, or would be: slots hold the number and one, so that zero is none} */
    private int slot(long pair) {
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
        while (slots[slot] > 0 && pairs[slots[slot] - 1] != pair) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            slots[slot(pairs[number])] = number + 1;
        }
    }
}
