package org.evigraph.importer.csv;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;

/**
 * Several values in one cell: bars between them, semicolons between the parts of one, an equals sign after a key. A
 * backslash before one of these, or before another backslash, makes it part of the text.
 */
final class Multi {
    static final char BETWEEN_VALUES = '|';
    static final char BETWEEN_PARTS = ';';
    static final char AFTER_KEY = '=';
    private static final char ESCAPE = '\\';

    private Multi() {}

    /** {@return the pieces between separators; escapes are still in them} */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = next(text, separator, 0); i >= 0; i = next(text, separator, start)) {
            pieces.add(text.substring(start, i));
            start = i + 1;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** {@return where the next separator stands that is not escaped, or -1} */
    static int next(String text, char separator, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i++;
            } else if (c == separator) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return the text behind a piece}
     *
     * @param escapable what may follow a backslash beside another one
     * @throws InvalidValueException if something else follows
     */
    static String unescape(String piece, String escapable, String column) {
        if (piece.indexOf(ESCAPE) < 0) {
            return piece;
        }
        StringBuilder text = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ESCAPE) {
                i++;
                c = i < piece.length() ? piece.charAt(i) : 0;
                if (c != ESCAPE && escapable.indexOf(c) < 0) {
                    throw new InvalidValueException(
                            FindingKind.VALUE,
                            column,
                            Faults.quoted(piece),
                            "after a backslash one of \\ " + String.join(" ", escapable.split("")),
                            "write \\\\ for a backslash");
                }
            }
            text.append(c);
        }
        return text.toString();
    }
}
