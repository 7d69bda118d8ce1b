package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evigraph.pathway.PairAnswer.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of names in a table, read one by one however many there are: two columns, or three with what the pathways must
 * pass in the middle.
 *
 * <p>The first line tells: with a tab in it, tabs part the columns and nothing is quoted; otherwise commas do, and quotes
 * hold a name together as in RFC 4180. If it has the words {@code from} and {@code to}, it names the columns, and others
 * than {@code via} beside them are passed over. Blank lines are passed over, and lines that begin with {@code #}.
 */
final class PairFile implements Closeable {
    private static final int LONGEST = 100_000;

    /**
     * A pair, or a line that is none.
     *
     * @param fault what is wrong with it, or {@code null}
     */
    record Row(Pair pair, @Nullable String fault) {}

    /** Where the parts of a pair stand; -1 for a part that is nowhere. */
    private record Columns(int from, int via, int to) {}

    private final String name;
    private final BufferedReader lines;
    private long line;
    private long pairs;
    private char separator;
    private @Nullable Columns named;

    private PairFile(String name, InputStream in) {
        this.name = name;
        this.lines = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
    }

    /** {@return the pairs of a file, or of standard input if its name is {@code -}} */
    static PairFile open(String name, Console console) throws IOException {
        if (name.equals("-")) {
            return new PairFile("(standard input)", console.in());
        }
        try {
            return new PairFile(name, Unpacked.open(name));
        } catch (InvalidPathException impossible) {
            throw Failure.cannotReadOrWrite("cannot read '" + name + "': no file can have this name");
        }
    }

    /** {@return the next row, or {@code null} after the last} */
    @Nullable
    Row next() throws IOException {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank() && !text.startsWith("#") && !isHeader(text)) {
                return row(cells(text));
            }
        }
        return null;
    }

    /** Looks at the first line that is not passed over; {@return whether it names the columns} */
    private boolean isHeader(String text) {
        if (separator != 0) {
            return false;
        }
        separator = text.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> words =
                cells(text).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (!words.contains("from") || !words.contains("to")) {
            return false;
        }
        named = new Columns(words.indexOf("from"), words.indexOf("via"), words.indexOf("to"));
        return true;
    }

    private Row row(List<String> cells) {
        pairs++;
        Columns columns = named != null ? named : new Columns(0, cells.size() == 3 ? 1 : -1, cells.size() == 3 ? 2 : 1);
        String from = cell(cells, columns.from());
        String via = cell(cells, columns.via());
        String to = cell(cells, columns.to());
        Pair pair = new Pair(pairs, from, via.isEmpty() ? null : via, to);
        if (named == null && cells.size() != 2 && cells.size() != 3) {
            return new Row(pair, "line " + line + " has " + count(cells.size()) + ", expected 2 or 3");
        }
        return new Row(pair, from.isEmpty() || to.isEmpty() ? "line " + line + " lacks a name" : null);
    }

    private static String count(int columns) {
        return columns + (columns == 1 ? " column" : " columns");
    }

    private static String cell(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean mark = next == '"' && separator == ',';
            if (mark && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(next);
                blank = false;
                at++;
            } else if (mark && (quoted || blank)) {
                quoted = !quoted;
            } else if (next == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                blank = true;
            } else {
                cell.append(next);
                blank &= Character.isWhitespace(next);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private @Nullable String nextLine() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            int next = lines.read();
            if (next < 0) {
                return null;
            }
            for (; next >= 0 && next != '\n'; next = lines.read()) {
                if (text.length() == LONGEST) {
                    throw Failure.cannotReadOrWrite("cannot read '" + name + "': line " + (line + 1)
                            + " is longer than " + LONGEST + " characters, too long for a pair");
                }
                text.append((char) next);
            }
        } catch (CharacterCodingException malformed) {
            throw Failure.cannotReadOrWrite("cannot read '" + name + "': it is not UTF-8 text after line " + line);
        }
        line++;
        return line == 1 && text.indexOf("\uFEFF") == 0 ? text.substring(1) : text.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
