package org.evigraph.benchmarks.peers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks the answers to one question, then times it in rounds.
 *
 * <p>The first round checks each answer against the limit's. Of a question that is asked a pair at a time it takes as many
 * pairs, spread over all of them in an order that is the same for every engine, as it gets through in a time; those are the
 * sample. Rounds without counting follow until the machine is warm, then those that count.
 */
final class Rounds {
    private static final long SAMPLING_NANOS = 3_000_000_000L;
    private static final long WARMING_NANOS = 5_000_000_000L;
    private static final long TIMING_NANOS = 6_000_000_000L;
    private static final int LEAST_PAIRS = 3;
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 31;
    /** Shares no factor with the 755 pairs, so that its multiples visit all of them. */
    private static final int STRIDE = 331;

    private final Question question;
    private final Workload workload;
    private final @Nullable Results expected;

    Rounds(Question question, Workload workload, @Nullable Results expected) {
        this.question = question;
        this.workload = workload;
        this.expected = expected;
    }

    void all(int pairs, Results results) throws Exception {
        long begin = System.nanoTime();
        long[] answers = question.askAll(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            check(pair, answers[pair], results);
        }
        while (System.nanoTime() - begin < WARMING_NANOS) {
            question.askAll(pairs);
        }
        long[] times = new long[MOST_ROUNDS];
        int rounds = 0;
        begin = System.nanoTime();
        while (isWanted(rounds, begin)) {
            long start = System.nanoTime();
            question.askAll(pairs);
            times[rounds++] = System.nanoTime() - start;
        }
        results.all(workload, rounds, median(times, rounds));
    }

    void each(int pairs, Results results) throws Exception {
        long begin = System.nanoTime();
        int[] sample = sample(pairs, results);
        while (System.nanoTime() - begin < WARMING_NANOS) {
            for (int pair : sample) {
                question.ask(pair);
            }
        }
        long[][] times = new long[sample.length][MOST_ROUNDS];
        int rounds = 0;
        begin = System.nanoTime();
        while (isWanted(rounds, begin)) {
            for (int place = 0; place < sample.length; place++) {
                long start = System.nanoTime();
                question.ask(sample[place]);
                times[place][rounds] = System.nanoTime() - start;
            }
            rounds++;
        }
        for (int place = 0; place < sample.length; place++) {
            results.pair(workload, rounds, sample[place], median(times[place], rounds));
        }
    }

    private static boolean isWanted(int rounds, long begin) {
        return rounds < LEAST_ROUNDS || (rounds < MOST_ROUNDS && System.nanoTime() - begin < TIMING_NANOS);
    }

    private int[] sample(int pairs, Results results) throws Exception {
        int[] sample = new int[pairs];
        int size = 0;
        long begin = System.nanoTime();
        // The limit answers all, whatever it takes, since the others are checked against it.
        while (size < pairs && (expected == null || size < LEAST_PAIRS || System.nanoTime() - begin < SAMPLING_NANOS)) {
            int pair = (int) ((long) size * STRIDE % pairs);
            check(pair, question.ask(pair), results);
            sample[size++] = pair;
        }
        return Arrays.copyOf(sample, size);
    }

    private void check(int pair, long answer, Results results) {
        if (expected == null) {
            results.answer(workload, pair, answer);
        } else if (expected.answer(workload, pair) != answer) {
            throw new IllegalStateException("pair " + pair + ": the answer is " + answer + ", the limit's is "
                    + expected.answer(workload, pair));
        }
    }

    private static long median(long[] times, int size) {
        long[] sorted = Arrays.copyOf(times, size);
        Arrays.sort(sorted);
        return sorted[size / 2];
    }
}
