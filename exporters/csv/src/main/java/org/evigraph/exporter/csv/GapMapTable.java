package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.code;
import static org.evigraph.exporter.csv.Cells.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.model.Coded;
import org.evigraph.model.Sign;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.jspecify.annotations.Nullable;

/** A gap map as a table in long form: a row for each pair, gaps too, so that a spreadsheet can pivot it. */
final class GapMapTable {
    /** A pair of a row and a column of the map, with its cell if there is a claim. */
    record Pair(EntityRef row, EntityRef column, @Nullable Cell cell) {}

    static final Table<Pair> TABLE = new Table<Pair>("answer.csv")
            .column("row_id", pair -> pair.row().id())
            .column("row_name", pair -> pair.row().name())
            .column("column_id", pair -> pair.column().id())
            .column("column_name", pair -> pair.column().name())
            .column(
                    "gap",
                    pair -> String.valueOf(pair.cell() == null || pair.cell().isGap()))
            .column("certainty", cell(cell -> code(cell.certainty())))
            .column("origin", cell(cell -> code(cell.basis())))
            .column("direction", cell(cell -> code(cell.direction())))
            .column("sign", cell(cell -> word(cell.sign())))
            .column("reading", cell(Cell::reading))
            .column("inverse", cell(cell -> String.valueOf(cell.inverse())))
            .column("conflicted", cell(cell -> String.valueOf(cell.conflicted())))
            .column("papers", number(Cell::papers))
            .column("supports", number(Cell::supports))
            .column("neutral", number(Cell::neutral))
            .column("disputes", number(Cell::disputes))
            .column(
                    "flags",
                    cell(cell -> list(cell.flags().stream().map(Coded::code).toList())))
            .column("claims", cell(cell -> list(cell.claims())));

    private GapMapTable() {}

    /** {@return every pair but those of a thing with itself, row by row} */
    static Stream<Pair> pairs(GapMapAnswer map) {
        Map<Integer, List<Cell>> cells = map.cells().stream().collect(Collectors.groupingBy(Cell::row));
        return IntStream.range(0, map.rows().size())
                .boxed()
                .flatMap(row -> pairs(map, row, cells.getOrDefault(row, List.of())));
    }

    private static Stream<Pair> pairs(GapMapAnswer map, int row, List<Cell> cells) {
        @Nullable Cell[] across = new Cell[map.columns().size()];
        cells.forEach(cell -> across[cell.column()] = cell);
        return IntStream.range(0, across.length)
                .filter(column -> !map.isSame(row, column))
                .mapToObj(column -> new Pair(
                        map.rows().get(row).entity(), map.columns().get(column).entity(), across[column]));
    }

    /** A lone plus or minus would be guarded as a formula. */
    private static String word(Sign sign) {
        return switch (sign) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case NONE -> "none";
        };
    }

    private static Function<Pair, @Nullable String> cell(Function<Cell, @Nullable String> column) {
        return pair -> pair.cell() == null ? null : column.apply(Objects.requireNonNull(pair.cell()));
    }

    private static Function<Pair, @Nullable String> number(Function<Cell, Integer> column) {
        return cell(cell -> String.valueOf(column.apply(cell)));
    }
}
