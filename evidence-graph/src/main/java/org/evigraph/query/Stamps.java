package org.evigraph.query;

import java.util.Arrays;

/**
 * A small number for each entity, forgotten at once for all of them: one array that serves question after question, so that
 * none pays for the size of the graph. Belongs to one question at a time.
 *
 * <p><b>Method.</b> Each cell holds the number of the question that wrote it beside its value.
 */
final class Stamps {
    /** The highest value. */
    static final int MOST = 127;

    private static final int VALUE_BITS = 7;
    private static final int LAST_EPOCH = (1 << (31 - VALUE_BITS)) - 1;

    private final int[] cells;
    private int epoch;

    Stamps(int size) {
        cells = new int[size];
    }

    /** Forgets every value. */
    void clear() {
        if (epoch == LAST_EPOCH) {
            Arrays.fill(cells, 0);
            epoch = 0;
        }
        epoch++;
    }

    /** {@return the value at a place, or -1} */
    int get(int place) {
        int cell = cells[place];
        return cell >> VALUE_BITS == epoch ? cell & MOST : -1;
    }

    /** Sets the value at a place, from 0 to {@link #MOST}. */
    void set(int place, int value) {
        cells[place] = epoch << VALUE_BITS | value;
    }

    /** Forgets the value at a place. */
    void unset(int place) {
        cells[place] = 0;
    }

    /** {@return the first index, from one on, of a place whose value is at most {@code most}, or the length} */
    int nextAtMost(int most, int[] places, int from) {
        int base = epoch << VALUE_BITS;
        int next = from;
        while (next < places.length && Integer.compareUnsigned(cells[places[next]] - base, most) > 0) {
            next++;
        }
        return next;
    }

    /** {@return how many places, from an index on, have a value} */
    int count(int[] places, int from) {
        int base = epoch << VALUE_BITS;
        int count = 0;
        for (int next = from; next < places.length; next++) {
            count += Integer.compareUnsigned(cells[places[next]] - base, MOST) <= 0 ? 1 : 0;
        }
        return count;
    }
}
