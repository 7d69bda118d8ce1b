package org.evigraph.graph;

/**
 * The numbers that the texts of a pool get in another, each when it is first asked for.
 *
 * <p><b>Cost.</b> Four bytes a text of the first pool.
 */
final class TextMove {
    private final TextPool from;
    private final TextPool to;
    private final int[] numbers;

    TextMove(TextPool from, TextPool to) {
        this.from = from;
        this.to = to;
        this.numbers = new int[from.size()];
    }

    int of(int number) {
        if (numbers[number] == 0 && number > 0) {
            numbers[number] = to.intern(from, number);
        }
        return numbers[number];
    }
}
