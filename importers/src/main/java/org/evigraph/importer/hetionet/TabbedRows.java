package org.evigraph.importer.hetionet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TextReader;
import org.evigraph.model.Location;

/**
 * Rows of cells with tabs between them and no quoting, seen in place: a row makes no object.
 *
 * <p><b>Cost.</b> One pass; memory for the longest row.
 */
final class TabbedRows implements Closeable {
    private static final int SIZE = 1 << 16;

    private final TextReader reader;
    private final String file;
    private final Limits limits;
    private char[] text = new char[SIZE];
    private int filled;
    private int next;
    private boolean ended;
    private long row;
    private int cells;
    private int[] starts = new int[8];

    TabbedRows(TextReader reader, String file, Limits limits) {
        this.reader = reader;
        this.file = file;
        this.limits = limits;
    }

    /** Goes to the next row. {@return whether there is one} */
    boolean next() throws IOException {
        int from = next;
        int start = next;
        cells = 0;
        starts[cells++] = start;
        while (true) {
            for (int i = from; i < filled; i++) {
                char c = text[i];
                if (c == '\t') {
                    addCell(i + 1);
                } else if (c == '\n') {
                    return end(i, i + 1);
                }
            }
            if (ended) {
                return filled > start && end(filled, filled);
            }
            int moved = fill(start);
            from = filled - moved;
            for (int i = 0; i < cells; i++) {
                starts[i] -= start;
            }
            start = 0;
        }
    }

    private boolean end(int end, int following) {
        int last = end > starts[0] && text[end - 1] == '\r' ? end - 1 : end;
        next = following;
        row++;
        addCell(last + 1);
        cells--;
        return true;
    }

    private void addCell(int start) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
        }
        starts[cells++] = start;
    }

    /** Moves the row that begins at {@code start} to the front, and reads on. {@return how much came} */
    private int fill(int start) throws IOException {
        System.arraycopy(text, start, text, 0, filled - start);
        filled -= start;
        next = 0;
        if (filled > limits.of(Limit.RECORD_LENGTH)) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH,
                    limits,
                    new Location(file, row + 1, 1),
                    "row",
                    "a row of " + filled + " characters and more"));
        }
        if (filled == text.length) {
            text = Arrays.copyOf(text, filled * 2);
        }
        int count = reader.read(text, filled, text.length - filled);
        ended = count < 0;
        filled += Math.max(0, count);
        return Math.max(0, count);
    }

    /** {@return how many cells the row has} */
    int cells() {
        return cells;
    }

    /** {@return the characters among which the row lies, until the next row is read} */
    char[] text() {
        return text;
    }

    int start(int cell) {
        return starts[cell];
    }

    int length(int cell) {
        return starts[cell + 1] - 1 - starts[cell];
    }

    String cell(int cell) {
        return new String(text, start(cell), length(cell));
    }

    /** {@return whether a cell holds this text} */
    boolean holds(int cell, String expected) {
        if (length(cell) != expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text[starts[cell] + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the place of the row} */
    Location at() {
        return new Location(file, row, 1);
    }

    /** {@return the place of a cell} */
    Location at(int cell) {
        return new Location(file, row, starts[cell] - starts[0] + 1L);
    }

    Limits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
