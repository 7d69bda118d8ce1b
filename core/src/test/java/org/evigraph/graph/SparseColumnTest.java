package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparseColumnTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowHasTheNumberThatItWasGivenOrNone(long seed) {
        int[] rows = rows(new Random(seed));

        SparseColumn column = SparseColumn.of(rows);

        for (int row = 0; row < rows.length; row++) {
            assertThat(column.get(row)).as("row %d of %d", row, rows.length).isEqualTo(rows[row]);
        }
        assertThat(column.marks().size()).isEqualTo(SparseColumn.marks(rows.length));
        assertThat(fault(column.marks(), rows.length, column.numbers().size())).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOtherMarkIsFound(long seed) {
        Random random = new Random(seed);
        SparseColumn column = SparseColumn.of(rows(random));
        int rows = 16 * column.marks().size();
        int[] marks = column.marks().copy(0, column.marks().size());
        if (marks.length > 0) {
            marks[random.nextInt(marks.length)] ^= 1 << random.nextInt(32);
            assertThat(fault(IntColumn.of(marks), rows, column.numbers().size()))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 33, 63})
    void aMarkOfARowThatIsNotThereIsFound(int rows) {
        int[] marks = new int[SparseColumn.marks(rows)];
        marks[marks.length - 2] = 1 << rows % 32;

        assertThat(fault(IntColumn.of(marks), rows, 1)).isNotNull();
        assertThat(fault(IntColumn.of(marks), rows + 1, 1)).isNull();
    }

    private static int[] rows(Random random) {
        int[] rows = new int[random.nextInt(200)];
        int share = 1 + random.nextInt(20);
        for (int row = 0; row < rows.length; row++) {
            rows[row] = random.nextInt(share) == 0 ? random.nextInt(Integer.MAX_VALUE) : -1;
        }
        return rows;
    }

    /** {@return what is wrong with marks that pass in two pieces} */
    private static String fault(IntColumn marks, int rows, int numbers) {
        ColumnCheck check = SparseColumn.check(rows, numbers);
        int cut = Math.min(4, marks.size());
        for (int[] piece : new int[][] {marks.copy(0, cut), marks.copy(cut, marks.size())}) {
            if (piece.length > 0) {
                check.take(piece, piece.length);
            }
        }
        return check.fault();
    }
}
