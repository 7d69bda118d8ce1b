package org.evigraph.exporter.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A reader of CSV by the letter of RFC 4180, with {@code \n} for its line break: stricter than any library, so that what
 * it reads anybody can.
 */
final class Rfc4180 {
    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    /** {@return the rows of a file, each as its cells} */
    static List<List<String>> rows(String text) {
        Rfc4180 reader = new Rfc4180(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            char end = at < text.length() ? text.charAt(at++) : 0;
            if (end == '\n') {
                return cells;
            }
            if (end != ',') {
                throw new AssertionError("neither comma nor line break before character " + at + " of " + text);
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
            if ("\"\r".indexOf(text.charAt(at)) >= 0) {
                throw new AssertionError("unquoted quote or carriage return at character " + at + " of " + text);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new AssertionError("a quote is never closed in " + text);
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                return cell.toString();
            }
            cell.append('"');
            at++;
        }
    }
}
