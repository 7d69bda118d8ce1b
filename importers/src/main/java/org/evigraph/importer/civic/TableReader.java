package org.evigraph.importer.civic;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.UnknownFields;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.importer.text.TextBytes;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;

/** Reads one table: its header, which it checks, then row by row. */
final class TableReader implements Closeable {
    private static final String HEADER = "header";
    private static final String ROW = "row";

    private record Spot(long line, long column) implements Place {}

    private final Table table;
    private final Intake intake;
    private final TabbedRows rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] names;
    private long count;

    /**
     * Reads the header.
     *
     * @throws FaultException if the table cannot be read with that header
     */
    TableReader(Table table, TextBytes text, Intake intake) throws IOException {
        this.table = table;
        this.intake = intake;
        this.rows = new TabbedRows(text, intake.source(), intake.limits());
        String[] header = cells();
        if (header == null) {
            throw new FaultException(Faults.file(
                    FindingKind.EMPTY,
                    Location.of(intake.source()),
                    "nothing",
                    "a header with " + String.join(", ", table.required()),
                    "download the table again"));
        }
        this.names = header;
        if (names.length > intake.limits().of(Limit.COLUMNS)) {
            throw new FaultException(
                    Faults.overLimit(Limit.COLUMNS, intake.limits(), at(1), HEADER, names.length + " columns"));
        }
        name();
        requireColumns();
    }

    private void name() {
        Set<String> known = new HashSet<>(table.columns());
        long column = 1;
        for (int i = 0; i < names.length; i++) {
            Place place = new Spot(line(), column);
            Integer first = columns.putIfAbsent(names[i], i);
            if (first != null) {
                intake.error(
                        FindingKind.DUPLICATE_KEY,
                        place,
                        HEADER,
                        "a second column " + Faults.quoted(names[i]),
                        "each column once",
                        "rename one of the two columns");
            } else if (!known.contains(names[i])) {
                UnknownFields.warn(intake, place, HEADER, names[i], table.columns());
            }
            column += names[i].length() + 1L;
        }
    }

    /** Counts the columns that CIViC has and a graph has no place for. */
    void countPassedOver(Losses losses) {
        for (String column : table.passedOver()) {
            if (columns.containsKey(column)) {
                losses.add(
                        at(1),
                        HEADER,
                        "columns that repeat others or have no place in a graph",
                        "each column of CIViC's tables; not read",
                        "look them up in the table if they are needed",
                        column + " of " + table.fileName());
            }
        }
    }

    private void requireColumns() throws FaultException {
        List<String> missing = table.required().stream()
                .filter(name -> !columns.containsKey(name))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean newer = columns.containsKey("molecular_profile");
        throw new FaultException(Faults.file(
                newer ? FindingKind.UNSUPPORTED : FindingKind.MISSING_FIELD,
                at(1),
                newer
                        ? "the layout of molecular profiles, which CIViC uses since 2022"
                        : "no column " + String.join(", ", missing),
                "a header with " + String.join(", ", table.required()),
                newer ? "take a release from before September 2022" : fix()));
    }

    private String fix() {
        for (Table other : Table.values()) {
            if (Arrays.asList(names).containsAll(other.required())) {
                return "this is the table " + other.fileName() + "; name the folder that it lies in, or rename it";
            }
        }
        return names.length == 1
                ? "put tabs between the columns, or download the table again"
                : "add the column, or mend its name";
    }

    /** {@return the next row that can be read; {@code null} after the last} */
    @Nullable
    Row next() throws IOException {
        for (String[] cells = cells(); cells != null; cells = cells()) {
            if (++count > intake.limits().of(Limit.RECORDS)) {
                throw new FaultException(
                        Faults.overLimit(Limit.RECORDS, intake.limits(), at(1), ROW, count + " rows and more"));
            }
            if (hasEveryCell(cells) && isWithinLimits(cells)) {
                warnOfNul(cells);
                return new Row(intake.source(), line(), columns, cells);
            }
        }
        return null;
    }

    /** {@return the cells of the next line that is not empty; {@code null} after the last} */
    private String @Nullable [] cells() throws IOException {
        while (rows.next()) {
            if (!rows.isEmpty()) {
                String[] cells = new String[rows.cells()];
                Arrays.setAll(cells, rows::cell);
                return cells;
            }
        }
        return null;
    }

    private boolean hasEveryCell(String[] cells) {
        if (cells.length == names.length || (cells.length > names.length && isOpenEnded(cells))) {
            return true;
        }
        intake.error(
                FindingKind.RAGGED_ROW,
                new Spot(line(), 1),
                ROW,
                cells.length + (cells.length == 1 ? " cell" : " cells"),
                names.length + ", as in the header",
                cells.length > names.length
                        ? "take the tabs out of its texts"
                        : "add the tabs of the empty cells; if it is the last row, the file may be cut: download it again");
        return false;
    }

    /** {@return whether a row is longer by addresses, which some tables of CIViC join by tabs in their last column} */
    private boolean isOpenEnded(String[] cells) {
        for (int i = names.length - 1; i < cells.length; i++) {
            if (!table.endsInAddresses() || !cells[i].startsWith("https://")) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithinLimits(String[] cells) {
        long column = 1;
        for (String cell : cells) {
            if (cell.length() > intake.limits().of(Limit.TEXT_LENGTH)) {
                intake.add(Faults.overLimit(
                        Limit.TEXT_LENGTH,
                        intake.limits(),
                        at(column),
                        ROW,
                        "a cell of " + cell.length() + " characters"));
                return false;
            }
            column += cell.length() + 1L;
        }
        return true;
    }

    private void warnOfNul(String[] cells) {
        long column = 1;
        for (int i = 0; i < names.length; i++) {
            if (cells[i].indexOf(0) >= 0) {
                intake.warning(
                        FindingKind.HIDDEN_CHARACTER,
                        new Spot(line(), column),
                        names[i],
                        Faults.quoted(cells[i]),
                        "text without the character NUL",
                        "take it out unless it is meant; many are a sign of a damaged file");
            }
            column += cells[i].length() + 1L;
        }
    }

    private long line() {
        return rows.row();
    }

    private Location at(long column) {
        return new Location(intake.source(), line(), column);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
