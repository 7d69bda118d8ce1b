package org.evigraph.importer.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.importer.record.Numbers;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;

/** Cells as the values that the JSON format would hold in their place. Nothing is guessed: NO, 010 and 2-Sep stay texts. */
final class Cells {
    private static final String GUARDED = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20'";
    private static final List<String> XREF = List.of("id", "source", "basis");
    private static final List<String> LINK = List.of("url", "basis");
    private static final String IN_LISTS = "|";
    private static final String IN_MAPS = "|=";
    private static final String IN_PARTS = "|;";

    private Cells() {}

    /** {@return the text of a cell, without the apostrophe that keeps a spreadsheet from computing it} */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /**
     * {@return the value of a cell that is not empty}
     *
     * @throws InvalidValueException if a list, a map or an escape in it is malformed
     */
    static Value value(Column column, String cell, Place place) {
        String text = unguarded(cell);
        return switch (column.kind()) {
            case TEXT -> new Value.Text(text, place);
            case NUMBER -> Numbers.isNumber(text) ? new Value.Numeral(text, place) : new Value.Text(text, place);
            case FLAG ->
                text.equals("true") || text.equals("false")
                        ? new Value.Flag(text.equals("true"), place)
                        : new Value.Text(text, place);
            case LIST -> list(column, text, place);
            case MAP -> map(column, text, place);
            case XREFS -> composites(column, text, place, XREF);
            case LINKS -> composites(column, text, place, LINK);
        };
    }

    private static Value list(Column column, String cell, Place place) {
        List<Value> items = new ArrayList<>();
        for (String piece : pieces(column, cell)) {
            items.add(new Value.Text(Multi.unescape(piece, IN_LISTS, column.name()), place));
        }
        return new Value.Items(items, place);
    }

    private static Value map(Column column, String cell, Place place) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String piece : pieces(column, cell)) {
            int sign = Multi.next(piece, Multi.AFTER_KEY, 0);
            if (sign < 0) {
                throw malformed(column, piece, "key=value", "write a key and an equals sign before it");
            }
            String key = Multi.unescape(piece.substring(0, sign), IN_MAPS, column.name());
            String text = Multi.unescape(piece.substring(sign + 1), IN_MAPS, column.name());
            if (entries.put(key, new Value.Text(text, place)) != null) {
                throw new InvalidValueException(
                        FindingKind.DUPLICATE_KEY,
                        column.name(),
                        Faults.quoted(key) + " twice",
                        "each key once",
                        "take one of the two out");
            }
        }
        return new Value.Members(entries, place);
    }

    private static Value composites(Column column, String cell, Place place, List<String> parts) {
        List<Value> items = new ArrayList<>();
        for (String piece : pieces(column, cell)) {
            List<String> texts = Multi.split(piece, Multi.BETWEEN_PARTS);
            if (texts.size() > parts.size()) {
                throw malformed(
                        column,
                        piece,
                        "at most " + parts.size() + " parts, " + String.join(";", parts),
                        "write \\; for a semicolon that is part of a text");
            }
            Map<String, Value> item = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    String text = Multi.unescape(texts.get(i), IN_PARTS, column.name());
                    item.put(parts.get(i), new Value.Text(text, place));
                }
            }
            items.add(new Value.Members(item, place));
        }
        return new Value.Items(items, place);
    }

    private static List<String> pieces(Column column, String cell) {
        List<String> pieces = Multi.split(cell, Multi.BETWEEN_VALUES);
        for (String piece : pieces) {
            if (piece.isBlank()) {
                throw malformed(column, cell, "something on both sides of each |", "take the | out, or write \\|");
            }
        }
        return pieces;
    }

    private static InvalidValueException malformed(Column column, String found, String expected, String fix) {
        return new InvalidValueException(FindingKind.VALUE, column.name(), Faults.quoted(found), expected, fix);
    }
}
