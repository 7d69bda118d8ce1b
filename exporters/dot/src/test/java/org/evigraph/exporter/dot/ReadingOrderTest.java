package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingOrderTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void aPairThatWouldMakeACircleIsLeftOut() {
        ReadingOrder order = new ReadingOrder();
        order.add(0, 1);
        order.add(1, 2);
        order.add(2, 0);
        order.add(2, 2);
        assertThat(order.columns(4)).containsExactly(List.of(0, 3), List.of(1), List.of(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNodeHasOneColumnRightOfSomethingInTheColumnBefore(long seed) {
        List<List<Integer>> columns = random(new Random(seed), 12);
        assertThat(columns.stream().flatMap(List::stream)).hasSize(12).doesNotHaveDuplicates();
        assertThat(columns).allSatisfy(column -> assertThat(column).isSorted().isNotEmpty());
    }

    /** Lines at random, most of them against the order, do not move a node out of its column. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void graphvizKeepsTheColumnsWhereverTheLinesLead(long seed) throws Exception {
        Graphviz.assumeInstalled();
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(8);
        List<List<Integer>> columns = random(random, nodes);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Canvas canvas = new Canvas(bytes)) {
            canvas.begin(List.of("columns"), Flow.RIGHT);
            canvas.beginColumns(columns.size());
            for (int node = 0; node < nodes; node++) {
                canvas.node(node, new Attributes().with("shape", "box"));
            }
            canvas.endColumns(columns);
            for (int lines = random.nextInt(4 * nodes); lines > 0; lines--) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                if (column(columns, from) != column(columns, to)) {
                    canvas.line(from, to, new Attributes().with("label", "line"));
                }
            }
            canvas.end(new Key());
        }
        Map<String, Double> places = Graphviz.places(bytes.toByteArray());
        for (int left = 0; left < nodes; left++) {
            for (int right = 0; right < nodes; right++) {
                if (column(columns, left) < column(columns, right)) {
                    assertThat(places.get("n" + left)).isLessThan(places.get("n" + right));
                }
            }
        }
    }

    private static int column(List<List<Integer>> columns, int node) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).contains(node))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Integer>> random(Random random, int nodes) {
        ReadingOrder order = new ReadingOrder();
        for (int pairs = random.nextInt(3 * nodes); pairs > 0; pairs--) {
            order.add(random.nextInt(nodes), random.nextInt(nodes));
        }
        return new ArrayList<>(order.columns(nodes));
    }
}
