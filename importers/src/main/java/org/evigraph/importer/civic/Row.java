package org.evigraph.importer.civic;

import java.util.Map;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;

/**
 * A row of a table.
 *
 * @param file the name of the file
 * @param columns the position of each column that the file has
 * @param cells one for each column
 */
record Row(String file, long line, Map<String, Integer> columns, String[] cells) {
    /** What CIViC writes in a cell that has nothing to say. */
    private static final String NOT_APPLICABLE = "N/A";

    /** {@return the text of a cell, empty if the file does not have the column} */
    String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : cells[index];
    }

    /** {@return the same, with {@code N/A} as an empty text} */
    String known(String column) {
        String text = text(column);
        return text.equals(NOT_APPLICABLE) ? "" : text;
    }

    boolean has(String column) {
        return !text(column).isBlank();
    }

    /**
     * {@return a text that must be there}
     *
     * @throws InvalidValueException if it is not
     */
    String required(String column) {
        if (!has(column)) {
            throw new InvalidValueException(
                    FindingKind.MISSING_FIELD, column, "nothing", "a text that is not blank", "give one");
        }
        return text(column);
    }

    /**
     * {@return a number by which somebody knows something, as it is written}
     *
     * @throws InvalidValueException if it is none
     */
    String number(String column) {
        return digits(column, required(column));
    }

    /**
     * {@return the same, empty if the cell is}
     *
     * @throws InvalidValueException if it is none
     */
    String optionalNumber(String column) {
        String text = known(column);
        return text.isEmpty() ? "" : digits(column, text);
    }

    private static String digits(String column, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new InvalidValueException(
                        FindingKind.VALUE,
                        column,
                        Faults.quoted(text),
                        "a number of digits only",
                        "look it up in CIViC, or take the row out");
            }
        }
        return text;
    }

    /** {@return the place of the row} */
    Location at() {
        return new Location(file, line, 1);
    }

    /** {@return the place of a cell; that of the row if the file does not have the column} */
    Location at(String column) {
        Integer index = columns.get(column);
        long start = 1;
        for (int i = 0; index != null && i < index; i++) {
            start += cells[i].length() + 1L;
        }
        return new Location(file, line, start);
    }
}
