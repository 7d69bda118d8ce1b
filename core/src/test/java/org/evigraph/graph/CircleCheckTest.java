package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircleCheckTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsACircleWhereTakingAwayFindsOne(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        List<int[]> rows = new ArrayList<>();
        Map<String, List<String>> parents = new TreeMap<>();
        for (int source = 0; source < size; source++) {
            int[] row = random.ints(random.nextInt(3), 0, size).toArray();
            rows.add(row);
            parents.put(
                    "" + source, IntStream.of(row).mapToObj(Integer::toString).toList());
        }
        assertThat(CircleCheck.hasCircle(links(rows)))
                .as("%s", parents)
                .isEqualTo(!Hierarchy.cycles(parents).isEmpty());
    }

    @Test
    void aChainOfAHundredThousandTakesNoStack() {
        List<int[]> rows = new ArrayList<>();
        for (int source = 1; source < 100_000; source++) {
            rows.add(new int[] {source});
        }
        rows.add(new int[0]);
        assertThat(CircleCheck.hasCircle(links(rows))).isFalse();
        rows.set(rows.size() - 1, new int[] {7});
        assertThat(CircleCheck.hasCircle(links(rows))).isTrue();
    }

    private static Adjacency links(List<int[]> rows) {
        int[] first = new int[rows.size() + 1];
        for (int source = 0; source < rows.size(); source++) {
            first[source + 1] = first[source] + rows.get(source).length;
        }
        int[] targets = rows.stream().flatMapToInt(IntStream::of).toArray();
        return new Adjacency(IntColumn.of(first), IntColumn.of(targets));
    }
}
