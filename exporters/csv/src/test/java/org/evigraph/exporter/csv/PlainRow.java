package org.evigraph.exporter.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row as they are meant. */
final class PlainRow implements Table.Row {
    private final List<@Nullable String> cells = new ArrayList<>();

    static <T> List<@Nullable String> of(Table<T> table, T thing) throws IOException {
        PlainRow row = new PlainRow();
        table.write(thing, row);
        return row.cells;
    }

    @Override
    public void cell(@Nullable String cell) {
        cells.add(cell);
    }

    @Override
    public void empty(int count) {
        cells.addAll(Collections.nCopies(count, null));
    }
}
