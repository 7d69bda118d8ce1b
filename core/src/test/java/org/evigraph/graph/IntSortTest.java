package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntSortTest {
    @ParameterizedTest(name = "{0} numbers")
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 100, 4_095, 10_000})
    void sortsAsTheSortOfListsDoesAndKeepsTheOrderOfEquals(int size) {
        int[] keys = new Random(size).ints(size, 0, Math.max(1, size / 3)).toArray();
        int[] numbers = IntStream.range(0, size).toArray();
        int[] expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(number -> keys[number]))
                .mapToInt(Integer::intValue)
                .toArray();

        IntSort.sort(numbers, (one, other) -> Integer.compare(keys[one], keys[other]));

        assertThat(numbers).isEqualTo(expected);
    }
}
