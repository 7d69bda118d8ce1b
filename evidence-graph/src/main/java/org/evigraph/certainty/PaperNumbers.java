package org.evigraph.certainty;

import java.util.Arrays;

/**
 * The numbers of a few papers among very many, so that what they cost depends on how few they are: a set of bits would have
 * one for every paper of the graph, claim after claim. Belongs to one thread.
 */
final class PaperNumbers {
    private static final int[] NONE = {};

    private int[] numbers = NONE;
    private int size;

    /** Adds a paper, which may have been added before. */
    void add(int paper) {
        if (size > 0 && numbers[size - 1] == paper) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, 2 * size));
        }
        numbers[size++] = paper;
    }

    /** {@return the papers, rising, each once} */
    int[] sorted() {
        if (size == 0) {
            return NONE;
        }
        int[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        int kept = 1;
        for (int place = 1; place < size; place++) {
            if (sorted[place] != sorted[kept - 1]) {
                sorted[kept++] = sorted[place];
            }
        }
        return kept == size ? sorted : Arrays.copyOf(sorted, kept);
    }
}
