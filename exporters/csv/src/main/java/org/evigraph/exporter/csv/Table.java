package org.evigraph.exporter.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file, each with what it takes from the thing that a row shows, so that header and cells cannot get out
 * of step.
 */
final class Table<T> {
    private final String fileName;
    private final List<String> header = new ArrayList<>();
    private final List<Function<T, @Nullable String>> cells = new ArrayList<>();

    Table(String fileName) {
        this.fileName = fileName;
    }

    /** Adds a column; a cell is {@code null} if the value is not known. */
    Table<T> column(String name, Function<T, @Nullable String> cell) {
        header.add(name);
        cells.add(cell);
        return this;
    }

    /** Adds all columns of another table, for the part of the thing that they show; empty where there is no such part. */
    <S> Table<T> columns(Table<S> other, Function<T, @Nullable S> part) {
        for (int i = 0; i < other.header.size(); i++) {
            Function<S, @Nullable String> cell = other.cells.get(i);
            column(other.header.get(i), thing -> {
                S shown = part.apply(thing);
                return shown == null ? null : cell.apply(shown);
            });
        }
        return this;
    }

    String fileName() {
        return fileName;
    }

    List<String> header() {
        return header;
    }

    List<Function<T, @Nullable String>> cells() {
        return cells;
    }
}
