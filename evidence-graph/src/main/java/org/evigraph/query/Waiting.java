package org.evigraph.query;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Open pathways that are not made yet, a number each, the best first: all that begin, or all that follow one pathway. Of
 * those few are ever taken, and what is never taken is never made.
 *
 * <p>Belongs to one search.
 */
final class Waiting {
    /** How numbers of equal rank are ordered. */
    interface Order {
        boolean isBehind(int one, int other);
    }

    private static final class Numbers {
        private int[] numbers = new int[4];
        private int size;
        private int taken;

        void add(int number, Order order) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            int place = size++;
            while (place > 0 && order.isBehind(numbers[place - 1], number)) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
    }

    private final Order order;
    private final IntFunction<@Nullable OpenPathway> make;
    private final NavigableMap<Standing, Numbers> groups = new TreeMap<>(Standing::compareRank);
    /** Most have the rank of the one before. */
    private @Nullable Standing lastRank;

    private @Nullable Numbers lastGroup;
    private int size;

    /**
     * Nothing waits yet.
     *
     * @param order of equals; they are expected to be added nearly in order
     * @param make makes the pathway of a number, or {@code null} if nothing comes of it after all
     */
    Waiting(Order order, IntFunction<@Nullable OpenPathway> make) {
        this.order = order;
        this.make = make;
    }

    /** Lets one more wait, of which nothing better than a rank may come. */
    void add(Standing rank, int number) {
        Numbers group = lastGroup;
        if (group == null || rank != lastRank) {
            group = groups.computeIfAbsent(rank, unknown -> new Numbers());
            lastRank = rank;
            lastGroup = group;
        }
        group.add(number, order);
        size++;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** {@return how many have been added} */
    int size() {
        return size;
    }

    /** {@return what nothing ranks above that waits} */
    Standing best() {
        return groups.firstKey();
    }

    /** {@return the pathway of the next number, which waits no longer; {@code null} if nothing comes of it} */
    @Nullable
    OpenPathway next() {
        Map.Entry<Standing, Numbers> first = groups.firstEntry();
        Numbers group = first.getValue();
        int number = group.numbers[group.taken++];
        if (group.taken == group.size) {
            groups.pollFirstEntry();
        }
        return make.apply(number);
    }
}
