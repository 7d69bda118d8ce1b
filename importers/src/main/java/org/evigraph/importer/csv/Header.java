package org.evigraph.importer.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.UnknownFields;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** The first row of a table, checked: which columns it has, in which order. */
final class Header {
    private static final String WHAT = "header";

    private final Table table;
    private final Intake intake;
    private final Rows rows;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();

    /**
     * Checks the names of the columns; one that the table does not have is not read.
     *
     * @param rows which just read them
     * @throws FaultException if a column is missing without which the table cannot be read, or there are too many
     */
    Header(Table table, String[] names, Intake intake, Rows rows) throws FaultException {
        this.table = table;
        this.intake = intake;
        this.rows = rows;
        if (names.length > intake.limits().of(Limit.COLUMNS)) {
            throw new FaultException(Faults.overLimit(
                    Limit.COLUMNS, intake.limits(), intake.at(rows.row()), WHAT, names.length + " columns"));
        }
        Map<String, Column> known = new HashMap<>();
        table.columns().forEach(column -> known.put(column.name(), column));
        for (int i = 0; i < names.length; i++) {
            columns.add(column(names[i], i, known.get(names[i])));
        }
        requireColumns(names);
    }

    private @Nullable Column column(String name, int index, @Nullable Column column) {
        Place place = rows.cell(index);
        Integer first = indices.putIfAbsent(name, index);
        if (first != null) {
            intake.duplicate(place, rows.cell(first), name.isEmpty() ? WHAT : name, "rename one of the two columns");
            return null;
        }
        if (column == null) {
            UnknownFields.warn(intake, place, WHAT, name, table.columnNames());
        }
        return column;
    }

    private void requireColumns(String[] names) throws FaultException {
        List<String> missing = table.columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !indices.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new FaultException(new Finding(
                    Severity.ERROR,
                    FindingKind.MISSING_FIELD,
                    intake.at(rows.row()),
                    WHAT,
                    "no column " + String.join(", ", missing),
                    String.join(",", table.columnNames()),
                    fix(names)));
        }
    }

    private static String fix(String[] names) {
        if (names.length == 1 && names[0].indexOf('\t') >= 0) {
            return "put commas between the columns, not tabs";
        }
        return names.length == 1 && names[0].indexOf(';') >= 0
                ? "put commas between the columns, not semicolons"
                : "add the column, or mend its name";
    }

    /** {@return the column at each position; {@code null} where it is not read} */
    List<@Nullable Column> columns() {
        return columns;
    }

    /** {@return the position of a column that must be there} */
    int indexOf(Column required) {
        return indices.getOrDefault(required.name(), 0);
    }
}
