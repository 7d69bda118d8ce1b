package org.evigraph.importer.csv;

import java.io.IOException;
import java.io.Reader;
import org.evigraph.importer.record.Place;

/**
 * A reader that keeps what was read since the beginning of the current row, so that a cell in it can be located. The CSV
 * parser tells where a row begins, but not where its cells do.
 */
final class KeptText extends Reader {
    /** Beyond so many characters of earlier rows it is worth moving the rest. */
    private static final int WORTH_MOVING = 1 << 16;

    private record Spot(long line, long column) implements Place {}

    private final Reader in;
    private final long longest;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private int row;
    private long line = 1;

    /**
     * @param longest how many characters a row may have before reading stops
     */
    KeptText(Reader in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (kept.length() - row > longest) {
            throw new TooLongException();
        }
        int count = in.read(target, offset, length);
        if (count > 0) {
            kept.append(target, offset, count);
        }
        return count;
    }

    /** Goes to the row that begins at a position of the whole text, or after empty lines there. */
    void beginRow(long position) {
        int start = (int) (position - keptFrom);
        while (start < kept.length() && isLineEnd(start)) {
            start++;
        }
        line += lineEnds(row, start);
        row = start;
        if (row > WORTH_MOVING) {
            kept.delete(0, row);
            keptFrom += row;
            row = 0;
        }
    }

    /** {@return where the row begins} */
    Place row() {
        return new Spot(line, 1);
    }

    /** {@return where a cell of the row begins} */
    Place cell(int index) {
        int at = row;
        for (int cell = 0; cell < index && at < kept.length(); cell++) {
            at = endOfCell(at) + 1;
        }
        return place(at);
    }

    /** {@return the place, from the row on, of the first quote that nothing closes, or of what follows a closing one} */
    Place brokenQuote() {
        int at = row;
        while (at < kept.length()) {
            if (kept.charAt(at) == '"') {
                int end = endOfQuotes(at);
                if (end < 0) {
                    return place(at);
                }
                if (end < kept.length() && !endsCell(end)) {
                    return place(end);
                }
            }
            at = endOfCell(at) + 1;
        }
        return row();
    }

    private Place place(int at) {
        int lineStart = row;
        for (int i = row; i < at; i++) {
            if (isLineEnd(i)) {
                lineStart = i + 1;
            }
        }
        return new Spot(line + lineEnds(row, at), at - lineStart + 1L);
    }

    private long lineEnds(int from, int to) {
        long lines = 0;
        for (int i = from; i < to; i++) {
            char c = kept.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == kept.length() || kept.charAt(i + 1) != '\n'))) {
                lines++;
            }
        }
        return lines;
    }

    private boolean isLineEnd(int at) {
        return kept.charAt(at) == '\n' || kept.charAt(at) == '\r';
    }

    private boolean endsCell(int at) {
        return kept.charAt(at) == ',' || isLineEnd(at);
    }

    private int endOfCell(int start) {
        int at = start;
        if (at < kept.length() && kept.charAt(at) == '"') {
            int closed = endOfQuotes(at);
            at = closed < 0 ? kept.length() : closed;
        }
        while (at < kept.length() && !endsCell(at)) {
            at++;
        }
        return at;
    }

    /** {@return the position after the closing quote, or -1; two quotes in a row are one that does not close} */
    private int endOfQuotes(int start) {
        for (int at = start + 1; at < kept.length(); at++) {
            if (kept.charAt(at) == '"') {
                if (at + 1 == kept.length() || kept.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** More was read for one row than may be kept. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super("a row that goes on");
        }
    }
}
