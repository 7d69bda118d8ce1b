package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Location;

/**
 * Rows of cells with tabs between them and no quoting, seen in place: a row makes no object. A quote is a character, no cell
 * holds a line end, and rows end with LF, CR LF or CR.
 *
 * <p><b>Cost.</b> One pass over the bytes, most of which are only compared with those of the row before; memory for the two
 * longest rows that follow one another. <b>Threads.</b> Belongs to one.
 */
public final class TabbedRows implements Closeable {
    private static final int SIZE = 1 << 16;

    private final TextBytes in;
    private final String file;
    private final Limits limits;
    private final long longest;
    private byte[] text = new byte[SIZE];
    private int filled;
    private int next;
    private boolean ended;
    private boolean afterReturn;
    private long row;
    /** Whether the row has nothing but ASCII so far. */
    private boolean isPlain;

    private int cells;
    private int[] starts = new int[8];

    /**
     * Creates a reader of rows.
     *
     * @param file the name of the file in places
     */
    public TabbedRows(TextBytes in, String file, Limits limits) {
        this.in = in;
        this.file = file;
        this.limits = limits;
        this.longest = limits.of(Limit.RECORD_LENGTH);
    }

    /**
     * Goes to the next row. {@return whether there is one}
     *
     * @throws FaultException if the row is longer than any may be, or no text in UTF-8
     */
    public boolean next() throws IOException {
        passSecondHalfOfLineEnd();
        begin(next);
        int from = starts[cells - 1];
        while (true) {
            int end = scan(from);
            if (end < filled) {
                afterReturn = text[end] == '\r';
                next = end + 1;
                return end(end);
            }
            if (ended) {
                next = filled;
                return filled > starts[0] && end(filled);
            }
            requireLength(filled);
            from = filled - starts[0];
            fill();
        }
    }

    private void passSecondHalfOfLineEnd() throws IOException {
        if (!afterReturn) {
            return;
        }
        while (next == filled && !ended) {
            fill();
        }
        if (next < filled && text[next] == '\n') {
            next++;
        }
        afterReturn = false;
    }

    /** Begins a row with the cells of the one before, but for the last, if it has them; most have. */
    private void begin(int start) {
        int head = cells == 0 ? 0 : starts[cells - 1] - starts[0];
        if (isPlain
                && head <= filled - start
                && Arrays.equals(text, starts[0], starts[0] + head, text, start, start + head)) {
            int shift = start - starts[0];
            for (int cell = 0; cell < cells; cell++) {
                starts[cell] += shift;
            }
        } else {
            starts[0] = start;
            cells = 1;
            isPlain = true;
        }
    }

    /** Adds the cells that begin from a place on. {@return where the row ends, or where the bytes do} */
    private int scan(int from) {
        byte[] bytes = text;
        int end = filled;
        for (int i = from; i < end; i++) {
            byte c = bytes[i];
            if (c > '\r') {
                continue; // nearly all; whatever is no ASCII is below zero
            }
            if (c == '\t') {
                addCell(i + 1);
            } else if (c == '\n' || c == '\r') {
                return i;
            } else if (c < 0) {
                isPlain = false;
            }
        }
        return end;
    }

    private boolean end(int end) throws FaultException {
        requireLength(end);
        row++;
        addCell(end + 1);
        cells--;
        if (!isPlain) {
            TextBytes.requireUtf8(text, starts[0], end - starts[0], at(), ended && end == filled);
        }
        return true;
    }

    /** Refuses a row that goes on to a place if that is too far. */
    private void requireLength(int end) throws FaultException {
        if (end - starts[0] > longest && characters(starts[0], end) > longest) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH,
                    limits,
                    new Location(file, row + 1, 1),
                    "row",
                    "a row of at least " + characters(starts[0], end) + " characters"));
        }
    }

    private void addCell(int start) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
        }
        starts[cells++] = start;
    }

    /** Moves the row that began last to the front, and reads on. */
    private void fill() throws IOException {
        int start = starts[0];
        System.arraycopy(text, start, text, 0, filled - start);
        filled -= start;
        next -= start;
        for (int cell = 0; cell < cells; cell++) {
            starts[cell] -= start;
        }
        if (filled == text.length) {
            text = Arrays.copyOf(text, filled * 2);
        }
        int count = in.read(text, filled, text.length - filled);
        in.requireWithinLimit(new Location(file, row + 1, 1));
        ended = count < 0;
        filled += Math.max(0, count);
    }

    /** {@return how many cells the row has} */
    public int cells() {
        return cells;
    }

    /** {@return whether the row holds nothing, not even a tab} */
    public boolean isEmpty() {
        return cells == 1 && length(0) == 0;
    }

    /** {@return the bytes among which the row lies, in UTF-8, until the next row is read} */
    public byte[] text() {
        return text;
    }

    /** {@return where a cell starts in {@link #text}} */
    public int start(int cell) {
        return starts[cell];
    }

    /** {@return how many bytes a cell has} */
    public int length(int cell) {
        return starts[cell + 1] - 1 - starts[cell];
    }

    /** {@return how many characters a cell has} */
    public int characters(int cell) {
        return characters(starts[cell], starts[cell + 1] - 1);
    }

    /** As many as there are bytes that begin one, and one more where it takes two in UTF-16. */
    private int characters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (text[i] & 0xC0) == 0x80 ? 0 : (text[i] & 0xF8) == 0xF0 ? 2 : 1;
        }
        return count;
    }

    /** {@return the text of a cell} */
    public String cell(int cell) {
        return new String(text, start(cell), length(cell), UTF_8);
    }

    /** {@return whether a cell holds what these bytes spell} */
    public boolean holds(int cell, byte[] expected) {
        return Arrays.equals(text, starts[cell], starts[cell + 1] - 1, expected, 0, expected.length);
    }

    /** {@return the name of the file in places} */
    public String file() {
        return file;
    }

    /** {@return the number of the row, counted from 1} */
    public long row() {
        return row;
    }

    /** {@return the place of the row} */
    public Location at() {
        return new Location(file, row, 1);
    }

    /** {@return the place of a cell} */
    public Location at(int cell) {
        return new Location(file, row, characters(starts[0], starts[cell]) + 1L);
    }

    /** {@return the limits that are kept to} */
    public Limits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
