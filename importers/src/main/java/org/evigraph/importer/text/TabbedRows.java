package org.evigraph.importer.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Location;

/**
 * Rows of cells with tabs between them and no quoting, seen in place: a row makes no object. A quote is a character, no cell
 * holds a line end, and rows end with LF, CR LF or CR.
 *
 * <p><b>Cost.</b> One pass; memory for the longest row. <b>Threads.</b> Belongs to one.
 */
public final class TabbedRows implements Closeable {
    private static final int SIZE = 1 << 16;

    private final Reader reader;
    private final String file;
    private final Limits limits;
    private char[] text = new char[SIZE];
    private int filled;
    private int next;
    private boolean ended;
    private boolean afterReturn;
    private long row;
    private int cells;
    private int[] starts = new int[8];

    /**
     * Creates a reader of rows.
     *
     * @param file the name of the file in places
     */
    public TabbedRows(Reader reader, String file, Limits limits) {
        this.reader = reader;
        this.file = file;
        this.limits = limits;
    }

    /**
     * Goes to the next row. {@return whether there is one}
     *
     * @throws FaultException if the row is longer than any may be
     */
    public boolean next() throws IOException {
        passSecondHalfOfLineEnd();
        int from = next;
        int start = next;
        cells = 0;
        starts[cells++] = start;
        while (true) {
            for (int i = from; i < filled; i++) {
                char c = text[i];
                if (c == '\t') {
                    addCell(i + 1);
                } else if (c == '\n' || c == '\r') {
                    afterReturn = c == '\r';
                    next = i + 1;
                    return end(i);
                }
            }
            if (ended) {
                next = filled;
                return filled > start && end(filled);
            }
            int moved = fill(start);
            from = filled - moved;
            for (int i = 0; i < cells; i++) {
                starts[i] -= start;
            }
            start = 0;
        }
    }

    private void passSecondHalfOfLineEnd() throws IOException {
        if (!afterReturn) {
            return;
        }
        while (next == filled && !ended) {
            fill(next);
        }
        if (next < filled && text[next] == '\n') {
            next++;
        }
        afterReturn = false;
    }

    private boolean end(int end) throws FaultException {
        requireLength(end - starts[0]);
        row++;
        addCell(end + 1);
        cells--;
        return true;
    }

    private void requireLength(int length) throws FaultException {
        if (length > limits.of(Limit.RECORD_LENGTH)) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH,
                    limits,
                    new Location(file, row + 1, 1),
                    "row",
                    "a row of at least " + length + " characters"));
        }
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
        requireLength(filled);
        if (filled == text.length) {
            text = Arrays.copyOf(text, filled * 2);
        }
        int count = reader.read(text, filled, text.length - filled);
        ended = count < 0;
        filled += Math.max(0, count);
        return Math.max(0, count);
    }

    /** {@return how many cells the row has} */
    public int cells() {
        return cells;
    }

    /** {@return whether the row holds nothing, not even a tab} */
    public boolean isEmpty() {
        return cells == 1 && length(0) == 0;
    }

    /** {@return the characters among which the row lies, until the next row is read} */
    public char[] text() {
        return text;
    }

    /** {@return where a cell starts in {@link #text}} */
    public int start(int cell) {
        return starts[cell];
    }

    /** {@return how many characters a cell has} */
    public int length(int cell) {
        return starts[cell + 1] - 1 - starts[cell];
    }

    /** {@return the text of a cell} */
    public String cell(int cell) {
        return new String(text, start(cell), length(cell));
    }

    /** {@return whether a cell holds this text} */
    public boolean holds(int cell, String expected) {
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
    public Location at() {
        return new Location(file, row, 1);
    }

    /** {@return the place of a cell} */
    public Location at(int cell) {
        return new Location(file, row, starts[cell] - starts[0] + 1L);
    }

    /** {@return the limits that are kept to} */
    public Limits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
