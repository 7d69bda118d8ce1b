package org.evigraph.exporter.csv;

import java.io.IOException;
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
    private final List<Cells<T>> cells = new ArrayList<>();

    /** Takes the cells of a row, one after the other. */
    interface Row {
        /** Takes a cell; {@code null} is one that holds nothing. */
        void cell(@Nullable String cell) throws IOException;

        /** Takes so many cells that hold nothing. */
        void empty(int cells) throws IOException;
    }

    /** Neighbouring cells. */
    private interface Cells<T> {
        void write(T thing, Row row) throws IOException;
    }

    Table(String fileName) {
        this.fileName = fileName;
    }

    /** Adds a column; a cell is {@code null} if the value is not known. */
    Table<T> column(String name, Function<T, @Nullable String> cell) {
        header.add(name);
        cells.add((thing, row) -> row.cell(cell.apply(thing)));
        return this;
    }

    /** Adds all columns of another table, for the part of the thing that they show; empty where there is no such part. */
    <S> Table<T> columns(Table<S> other, Function<T, @Nullable S> part) {
        int width = other.header.size();
        header.addAll(other.header);
        cells.add((thing, row) -> {
            S shown = part.apply(thing);
            if (shown == null) {
                row.empty(width);
            } else {
                other.write(shown, row);
            }
        });
        return this;
    }

    String fileName() {
        return fileName;
    }

    List<String> header() {
        return header;
    }

    /** Writes the cells of a row. */
    void write(T thing, Row row) throws IOException {
        for (Cells<T> next : cells) {
            next.write(thing, row);
        }
    }
}
