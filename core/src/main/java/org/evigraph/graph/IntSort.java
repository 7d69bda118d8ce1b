package org.evigraph.graph;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by what they stand for, where that is no number itself. */
final class IntSort {
    private static final int SHORT = 7;

    private IntSort() {}

    /**
     * Sorts in place; what compares as equal stays in its order.
     *
     * <p><b>Method.</b> Merging; what is in order already is only looked at. <b>Cost.</b> <i>O(n log n)</i>, and half as much
     * memory again.
     *
     * @param order negative, zero or positive, as that of a comparator
     */
    static void sort(int[] numbers, IntBinaryOperator order) {
        sort(numbers, 0, numbers.length, order);
    }

    /** Sorts the numbers from a place to before another, as {@link #sort(int[], IntBinaryOperator)} does. */
    static void sort(int[] numbers, int from, int to, IntBinaryOperator order) {
        sort(numbers, from, to, new int[(to - from + 1) / 2], order);
    }

    private static void sort(int[] numbers, int from, int to, int[] room, IntBinaryOperator order) {
        if (to - from <= SHORT) {
            insert(numbers, from, to, order);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(numbers, from, middle, room, order);
        sort(numbers, middle, to, room, order);
        if (order.applyAsInt(numbers[middle - 1], numbers[middle]) > 0) {
            merge(numbers, from, middle, to, room, order);
        }
    }

    private static void insert(int[] numbers, int from, int to, IntBinaryOperator order) {
        for (int i = from + 1; i < to; i++) {
            int number = numbers[i];
            int place = i;
            while (place > from && order.applyAsInt(numbers[place - 1], number) > 0) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
    }

    private static void merge(int[] numbers, int from, int middle, int to, int[] room, IntBinaryOperator order) {
        int left = middle - from;
        System.arraycopy(numbers, from, room, 0, left);
        int next = 0;
        int right = middle;
        int place = from;
        while (next < left) {
            boolean takesRight = right < to && order.applyAsInt(room[next], numbers[right]) > 0;
            numbers[place++] = takesRight ? numbers[right++] : room[next++];
        }
    }
}
