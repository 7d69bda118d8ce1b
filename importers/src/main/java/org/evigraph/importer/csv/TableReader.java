package org.evigraph.importer.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;

/** Reads one table: its header, then row by row what the JSON format would call an object. */
final class TableReader implements Closeable {
    private final Intake intake;
    private final Consumer<String> faulty;
    private final Rows rows;
    private final List<@Nullable Column> columns;
    private final int first;

    /**
     * Reads the header.
     *
     * @param faulty hears of the first column's value in each row that cannot be read
     * @throws FaultException if the table cannot be read with that header
     */
    TableReader(Table table, Reader text, Intake intake, Consumer<String> faulty) throws IOException {
        this.intake = intake;
        this.faulty = faulty;
        this.rows = new Rows(text, intake);
        String[] names = rows.next();
        if (names == null) {
            throw new FaultException(Faults.file(
                    FindingKind.EMPTY,
                    Location.of(intake.source()),
                    "nothing",
                    "a header: " + String.join(",", table.columnNames()),
                    table.isRequired() ? "write the header" : "write the header, or take the file away"));
        }
        Header header = new Header(table, names, intake, rows);
        this.columns = header.columns();
        this.first = header.indexOf(table.columns().get(0));
    }

    /** {@return the next row that can be read; {@code null} after the last} */
    Value.@Nullable Members next() throws IOException {
        for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
            if (hasEveryCell(cells) && isWithinLimits(cells)) {
                return members(cells);
            }
            if (first < cells.length) {
                faulty.accept(Cells.unguarded(cells[first]));
            }
        }
        return null;
    }

    private boolean hasEveryCell(String[] cells) {
        if (cells.length == columns.size()) {
            return true;
        }
        intake.error(
                FindingKind.RAGGED_ROW,
                rows.row(),
                "row",
                cells.length + (cells.length == 1 ? " cell" : " cells"),
                columns.size() + ", as in the header",
                cells.length > columns.size()
                        ? "put a text that holds a comma in double quotes"
                        : "add the commas of the empty cells");
        return false;
    }

    private boolean isWithinLimits(String[] cells) {
        long length = 0;
        for (int i = 0; i < cells.length; i++) {
            length += cells[i].length();
            if (cells[i].length() > intake.limits().of(Limit.TEXT_LENGTH)) {
                overLimit(Limit.TEXT_LENGTH, rows.cell(i), "a cell of " + cells[i].length() + " characters");
                return false;
            }
        }
        if (length > intake.limits().of(Limit.RECORD_LENGTH)) {
            overLimit(Limit.RECORD_LENGTH, rows.row(), "a row of " + length + " characters");
            return false;
        }
        return true;
    }

    private void overLimit(Limit limit, Place place, String found) {
        intake.add(Faults.overLimit(limit, intake.limits(), intake.at(place), "row", found));
    }

    private Value.Members members(String[] cells) {
        Place place = rows.row();
        Map<String, Value> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            if (column != null && !cells[i].isEmpty()) {
                group(row, column.group(), place).put(column.field(), value(column, cells[i], new Cell(rows, i)));
            }
        }
        return new Value.Members(row, place);
    }

    private Value value(Column column, String cell, Place place) {
        if (cell.indexOf(0) >= 0) {
            intake.warning(
                    FindingKind.HIDDEN_CHARACTER,
                    place,
                    column.name(),
                    Faults.quoted(cell),
                    "text without the character NUL",
                    "take it out unless it is meant; many are a sign of a damaged file");
        }
        try {
            return Cells.value(column, cell, place);
        } catch (InvalidValueException e) {
            intake.error(e.kind(), place, e.field(), e.found(), e.expected(), e.fix());
            return new Value.Faulty(place);
        }
    }

    /** {@return the object in which a field lies; the dose lies inside the qualifiers} */
    private static Map<String, Value> group(Map<String, Value> row, String group, Place place) {
        if (group.isEmpty()) {
            return row;
        }
        Map<String, Value> parent = group.equals(Table.DOSE) ? group(row, Table.QUALIFIERS, place) : row;
        Value.Members inside =
                (Value.Members) parent.computeIfAbsent(group, g -> new Value.Members(new LinkedHashMap<>(), place));
        return inside.members();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** A cell of the current row; asked where it is before the next row is read, if at all. */
    private record Cell(Rows rows, int index) implements Place {
        @Override
        public long line() {
            return rows.cell(index).line();
        }

        @Override
        public long column() {
            return rows.cell(index).column();
        }
    }
}
