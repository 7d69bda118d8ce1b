package org.evigraph.exporter.svg;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.exporter.ExportReport;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;

/**
 * A gap map on a canvas: names of rows at the left, of columns above, totals at the right and below, the key at the foot.
 *
 * <p><b>Cost.</b> One pass over rows, columns and cells; a gap is the ground that shows, and costs nothing.
 */
final class MapDrawing {
    /** The ground, which shows where there is a gap. */
    static final String GAP = "#E9E9E9";

    /** The stroke through the place where a thing meets itself. */
    static final String SAME = "#999999";

    private static final String GRID = "#FFFFFF";
    private static final int MARGIN = 24;
    private static final int ROW = 36;
    private static final int COLUMN = 56;
    private static final int NAMES = 220;
    private static final int TOTAL = 48;
    private static final int NAME_LINES = 3;
    private static final int LINE = 12;
    private static final int HEADER = 170;
    private static final int MOST_LETTERS = 300;

    private final GapMapAnswer map;
    private final Canvas canvas;
    private final Bubble bubble;
    private final int mostPapers;
    private final List<String> heading;
    private final int left = MARGIN + NAMES + 8;
    private final int top;
    private final int right;
    private final int bottom;
    private final Map<EntityRef, Integer> columnOf = new HashMap<>();
    private int namesCut;

    MapDrawing(GapMapAnswer map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        mostPapers = map.cells().stream().mapToInt(Cell::papers).max().orElse(1);
        bubble = new Bubble(canvas, mostPapers);
        for (int column = 0; column < map.columns().size(); column++) {
            columnOf.put(map.columns().get(column).entity(), column);
        }
        right = left + map.columns().size() * COLUMN;
        heading = TextWidth.lines(Canvas.shown(subtitle()), width() - 2.0 * MARGIN, 4);
        top = MARGIN + 30 + heading.size() * 15 + HEADER;
        bottom = top + map.rows().size() * ROW;
    }

    private int width() {
        return Math.max(right + 2 * TOTAL + MARGIN, Key.width() + 2 * MARGIN);
    }

    /** Draws everything; {@return how many names were cut} */
    ExportReport draw() throws IOException {
        int keyTop = bottom + 2 * 22 + 40;
        canvas.begin(width(), keyTop + Key.height() + MARGIN, title(), subtitle());
        bubble.patterns();
        titles();
        columnNames();
        rowNames();
        ground();
        for (Cell cell : map.cells()) {
            cell(cell);
        }
        totals();
        boolean withSame = map.rows().stream().anyMatch(row -> columnOf.containsKey(row.entity()));
        new Key(canvas, bubble, mostPapers, withSame).draw(MARGIN, keyTop + 12);
        canvas.end();
        return ExportReport.of("names cut to what the picture has room for", namesCut);
    }

    private String title() {
        return cut(String.join(" or ", map.question().rows()) + " against "
                + String.join(" or ", map.question().columns()) + ": what has been studied in "
                + map.graph().name());
    }

    private String subtitle() {
        GapMapAnswer.Total total = map.total();
        EntityRef population = map.question().population();
        StringBuilder text = new StringBuilder()
                .append(count(total.filled(), "cell"))
                .append(" with evidence, ")
                .append(count(total.gaps(), "gap"))
                .append(", ")
                .append(count(total.conflicted(), "cell"))
                .append(" in conflict; ")
                .append(count(total.claims(), "claim"))
                .append(", ")
                .append(count(total.papers(), "independent paper"))
                .append('.');
        if (population != null) {
            text.append(" Asked about ")
                    .append(cut(population.name()))
                    .append(": evidence on others is one level less certain.");
        }
        if (map.question().narrower()) {
            text.append(" Narrower things count for broader ones too.");
        }
        if (total.rowsLeftOut() + total.columnsLeftOut() > 0) {
            text.append(" Left out, as no claim touches them: ")
                    .append(count(total.rowsLeftOut(), "row"))
                    .append(" and ")
                    .append(count(total.columnsLeftOut(), "column"))
                    .append('.');
        }
        return text.toString();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "\u2026";
    }

    private void titles() throws IOException {
        // The title is half as large again as the usual letters.
        String title = TextWidth.lines(Canvas.shown(title()), (width() - 2.0 * MARGIN) / 1.6, 1)
                .get(0);
        canvas.text(title, MARGIN, MARGIN + 14, "start", "font-size", "16", "font-weight", "bold");
        for (int i = 0; i < heading.size(); i++) {
            canvas.text(heading.get(i), MARGIN, MARGIN + 34 + i * 15, "start");
        }
    }

    private List<String> name(EntityRef entity, int width) {
        List<String> lines = TextWidth.lines(Canvas.shown(entity.name()), width, NAME_LINES);
        namesCut += TextWidth.isCut(lines) ? 1 : 0;
        return lines;
    }

    private void columnNames() throws IOException {
        for (int column = 0; column < map.columns().size(); column++) {
            List<String> lines = name(map.columns().get(column).entity(), HEADER - 10);
            upward(lines, left + column * COLUMN + COLUMN / 2, "normal");
        }
        upward(List.of("Independent papers"), right + TOTAL / 2, "bold");
        upward(List.of("Gaps"), right + TOTAL * 3 / 2, "bold");
    }

    /** Writes lines that read from the map upward, around a middle. */
    private void upward(List<String> lines, int middle, String weight) throws IOException {
        int x = middle - (lines.size() - 1) * LINE / 2 + 4;
        for (String line : lines) {
            canvas.text(
                    line,
                    0,
                    0,
                    "start",
                    "font-weight",
                    weight,
                    "transform",
                    "translate(" + x + " " + (top - 6) + ") rotate(-90)");
            x += LINE;
        }
    }

    private void rowNames() throws IOException {
        for (int row = 0; row < map.rows().size(); row++) {
            List<String> lines = name(map.rows().get(row).entity(), NAMES);
            int y = top + row * ROW + ROW / 2 + 4 - (lines.size() - 1) * LINE / 2;
            for (String line : lines) {
                canvas.text(line, left - 8, y, "end");
                y += LINE;
            }
        }
    }

    private void ground() throws IOException {
        if (map.rows().isEmpty() || map.columns().isEmpty()) {
            return;
        }
        box(left, top, right - left, bottom - top, GAP);
        for (int row = 1; row < map.rows().size(); row++) {
            canvas.line(left, top + row * ROW, right, top + row * ROW, GRID);
        }
        for (int column = 1; column < map.columns().size(); column++) {
            canvas.line(left + column * COLUMN, top, left + column * COLUMN, bottom, GRID);
        }
        for (int row = 0; row < map.rows().size(); row++) {
            Integer column = columnOf.get(map.rows().get(row).entity());
            if (column != null) {
                same(left + column * COLUMN, top + row * ROW);
            }
        }
    }

    /** No claim can join a thing with itself. */
    private void same(int x, int y) throws IOException {
        box(x + 1, y + 1, COLUMN - 1, ROW - 1, GRID);
        canvas.line(x + 4, y + 4, x + COLUMN - 4, y + ROW - 4, SAME);
    }

    private void box(int x, int y, int width, int height, String fill) throws IOException {
        canvas.empty(
                "rect",
                "x",
                Canvas.text(x),
                "y",
                Canvas.text(y),
                "width",
                Canvas.text(width),
                "height",
                Canvas.text(height),
                "fill",
                fill);
    }

    private void cell(Cell cell) throws IOException {
        int x = left + cell.column() * COLUMN;
        int y = top + cell.row() * ROW;
        canvas.start("g");
        canvas.words("title", tooltip(cell));
        if (cell.isGap()) {
            bubble.unstudied(x + COLUMN / 2, y + ROW / 2);
        } else {
            box(x + 1, y + 1, COLUMN - 1, ROW - 1, "#FFFFFF");
            Look.Saying saying = Look.Saying.of(cell);
            bubble.draw(x + 18, y + ROW / 2, cell.certainty(), saying, cell.papers());
            canvas.text(
                    Look.letter(cell.certainty()) + saying.symbol,
                    x + 35,
                    y + 16,
                    "start",
                    "font-weight",
                    "bold",
                    "fill",
                    saying.colour);
            canvas.text(Canvas.text(cell.papers()), x + 35, y + 29, "start", "font-size", "10");
            if (cell.conflicted()) {
                bubble.conflict(x + 8, y + 8);
            }
        }
        canvas.end();
    }

    private String tooltip(Cell cell) {
        EntityRef row = map.rows().get(cell.row()).entity();
        EntityRef column = map.columns().get(cell.column()).entity();
        String what = cut(row.name()) + " " + cut(cell.reading()) + " " + cut(column.name()) + ": ";
        if (cell.isGap()) {
            return what + "no evidence that counts";
        }
        return what + cell.certainty().label() + "; "
                + count(cell.papers(), "independent paper") + " (" + cell.supports() + " support, " + cell.neutral()
                + " leave it open, " + cell.disputes() + " dispute)" + (cell.conflicted() ? "; in conflict" : "");
    }

    private void totals() throws IOException {
        for (int row = 0; row < map.rows().size(); row++) {
            Line line = map.rows().get(row);
            int y = top + row * ROW + ROW / 2 + 4;
            number(line.papers(), right + TOTAL / 2, y);
            number(line.gaps(), right + TOTAL * 3 / 2, y);
        }
        canvas.text("Independent papers", left - 8, bottom + 18, "end", "font-weight", "bold");
        canvas.text("Gaps", left - 8, bottom + 40, "end", "font-weight", "bold");
        for (int column = 0; column < map.columns().size(); column++) {
            Line line = map.columns().get(column);
            int x = left + column * COLUMN + COLUMN / 2;
            number(line.papers(), x, bottom + 18);
            number(line.gaps(), x, bottom + 40);
        }
        canvas.text(Canvas.text(map.total().papers()), right + TOTAL / 2, bottom + 18, "middle", "font-weight", "bold");
        canvas.text(
                Long.toString(map.total().gaps()), right + TOTAL * 3 / 2, bottom + 40, "middle", "font-weight", "bold");
    }

    private void number(int value, int x, int y) throws IOException {
        canvas.text(Canvas.text(value), x, y, "middle");
    }
}
