package org.evigraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that few of many rows have. Nobody may change them.
 *
 * <p><b>Method.</b> Each row has a bit that says whether it has a number. Beside every 32 bits stands how many numbers the rows before
 * them have, so that the place of a number is found by counting bits (Jacobson's rank, doi:10.1109/SFCS.1989.63533).
 *
 * <p><b>Cost.</b> A quarter of a byte for each row, four bytes for each number. <b>Threads.</b> Safe to share.
 *
 * @param marks bits and counts by turns
 * @param numbers in the order of their rows; none is negative
 */
record SparseColumn(IntColumn marks, IntColumn numbers) {
    private static final int NONE = -1;

    /** {@return the numbers of rows, where -1 says that a row has none} */
    static SparseColumn of(int[] rows) {
        int[] marks = new int[marks(rows.length)];
        GrowingInts numbers = new GrowingInts();
        for (int row = 0; row < rows.length; row++) {
            if ((row & 31) == 0) {
                marks[at(row) + 1] = numbers.size();
            }
            if (rows[row] != NONE) {
                marks[at(row)] |= 1 << row;
                numbers.add(rows[row]);
            }
        }
        return new SparseColumn(IntColumn.of(marks), IntColumn.of(numbers.toArray()));
    }

    /** {@return how many marks that many rows have} */
    static int marks(int rows) {
        return rows == 0 ? 0 : at(rows - 1) + 2;
    }

    /** {@return where the bits of a row and its neighbours stand} */
    private static int at(int row) {
        return row >>> 5 << 1;
    }

    /** {@return the number of a row, or -1} */
    int get(int row) {
        int bits = marks.get(at(row));
        int bit = 1 << row;
        return (bits & bit) == 0 ? NONE : numbers.get(marks.get(at(row) + 1) + Integer.bitCount(bits & bit - 1));
    }

    /** {@return a check that marks are those of that many rows, of which so many have a number} */
    static ColumnCheck check(int rows, int numbers) {
        return new MarkCheck(rows, numbers);
    }

    private static final class MarkCheck extends ColumnCheck {
        private final int rows;
        private final int numbers;
        private int counted;
        private int wrong;
        private int last;

        MarkCheck(int rows, int numbers) {
            this.rows = rows;
            this.numbers = numbers;
        }

        @Override
        void take(int[] marks, int count) {
            for (int at = 0; at < count; at += 2) {
                wrong |= marks[at + 1] ^ counted;
                counted += Integer.bitCount(marks[at]);
            }
            last = marks[count - 2];
        }

        @Override
        @Nullable
        String fault() {
            boolean marksMore = (rows & 31) != 0 && last >>> (rows & 31) != 0;
            return wrong != 0 || marksMore || counted != numbers ? "it does not mark those that have a number" : null;
        }
    }
}
