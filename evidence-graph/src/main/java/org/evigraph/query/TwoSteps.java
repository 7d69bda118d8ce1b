package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In how many ways two steps lead from an entity to the end of a route, and how they read: worked out when a pathway first
 * comes by the entity, and kept, as many pathways do.
 *
 * <p>These are walks, that know nothing of what the pathway has passed before: who asks has to take those away.
 */
final class TwoSteps {
    /** Readings of two steps, and how often they occur. */
    @SuppressWarnings("ArrayRecordComponent") // columns for the search; never compared
    record Readings(int[] firsts, int[] seconds, int[] counts) {}

    /** Beyond so many readings what was kept is forgotten: some 12 MB. */
    private static final int MOST_KEPT = 1 << 20;

    private static final int UNKNOWN = -1;

    private final Stamps before;
    private final StepRow into;
    private final @Nullable SequenceCounts sequences;

    private final StateNumbers numbers = new StateNumbers();
    private int[] counts = new int[64];
    private final List<@Nullable Readings> readings = new ArrayList<>();
    private int kept;

    /**
     * Nothing worked out yet.
     *
     * @param before has a mark at each entity from which the second step may be taken
     * @param into the steps to the end, a plain row
     * @param sequences that tells readings apart, if they are wanted
     */
    TwoSteps(Stamps before, StepRow into, @Nullable SequenceCounts sequences) {
        this.before = before;
        this.into = into;
        this.sequences = sequences;
    }

    /** {@return in how many ways two steps lead from an entity to the end; {@code row} has its steps, and is plain} */
    int count(int entity, StepRow row, Spending spending) {
        int number = number(entity);
        if (counts[number] == UNKNOWN) {
            spending.skimmed(row.size());
            counts[number] = row.countStamped(before, 0);
        }
        return counts[number];
    }

    /** {@return how those read; {@code row} has the steps of the entity, and is plain} */
    Readings readings(int entity, StepRow row, SequenceCounts names, Spending spending) {
        int number = number(entity);
        Readings known = readings.get(number);
        if (known == null) {
            spending.skimmed(row.size());
            known = made(row, names);
            kept += known.counts().length;
            if (kept > MOST_KEPT) {
                readings.replaceAll(forgotten -> null);
                kept = known.counts().length;
            }
            readings.set(number, known);
        }
        return known;
    }

    private int number(int entity) {
        int number = numbers.of(entity);
        if (number < 0) {
            number = numbers.size();
            numbers.add(entity);
            counts = number == counts.length ? Arrays.copyOf(counts, 2 * number) : counts;
            counts[number] = UNKNOWN;
            if (sequences != null) {
                readings.add(null);
            }
        }
        return number;
    }

    private Readings made(StepRow row, SequenceCounts names) {
        long[] pairs = new long[16];
        int size = 0;
        for (int place = row.nextStamped(before, 0, 0);
                place < row.size();
                place = row.nextStamped(before, 0, place + 1)) {
            int second = into.firstTo(row.end(place));
            pairs = size == pairs.length ? Arrays.copyOf(pairs, 2 * size) : pairs;
            pairs[size++] = (long) names.reading(row, place) << 32 | names.reading(into, second);
        }
        Arrays.sort(pairs, 0, size);
        int[] firsts = new int[size];
        int[] seconds = new int[size];
        int[] times = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                last++;
                firsts[last] = (int) (pairs[i] >> 32);
                seconds[last] = (int) pairs[i];
            }
            times[last]++;
        }
        return new Readings(
                Arrays.copyOf(firsts, last + 1), Arrays.copyOf(seconds, last + 1), Arrays.copyOf(times, last + 1));
    }
}
