package org.evigraph.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;

/**
 * A gap map as a matrix: rows by name, columns by number, as many columns side by side as the page has room for, then the
 * next ones below. The last block has the totals of the rows, and each block those of its columns.
 */
final class GapMatrix {
    private static final String PAPERS = "papers";
    private static final String GAPS = "gaps";
    private static final int INDENT = 2;

    private final GapMapAnswer map;
    private final Page page;
    /** The places of the rows and columns that are shown. */
    private final List<Integer> rows;

    private final List<Integer> columns;
    private final Map<List<Integer>, Cell> cells = new HashMap<>();
    private final int pitch;
    private final int papers;
    private final int gaps;
    private final int names;

    GapMatrix(GapMapAnswer map, List<Integer> rows, List<Integer> columns, Page page) {
        this.map = map;
        this.page = page;
        this.rows = rows;
        this.columns = columns;
        int widest = Integer.toString(columns.size()).length();
        for (Cell cell : map.cells()) {
            cells.put(List.of(cell.row(), cell.column()), cell);
            widest = Math.max(widest, CellText.of(cell).length());
        }
        widest = Math.max(widest, widest(map.columns(), Line::papers));
        widest = Math.max(widest, widest(map.columns(), Line::gaps));
        pitch = widest + 1;
        papers = 1 + Math.max(PAPERS.length(), widest(map.rows(), Line::papers));
        gaps = 1 + Math.max(GAPS.length(), Long.toString(map.total().gaps()).length());
        names = Math.max(16, Math.min(32, page.width() * 3 / 8 - INDENT));
    }

    private static int widest(List<Line> lines, ToIntFunction<Line> number) {
        int most = lines.stream().mapToInt(number).max().orElse(0);
        return Integer.toString(most).length();
    }

    /** Writes all blocks, which are as equally wide as can be. */
    void write() throws IOException {
        int room = Math.max(1, (page.width() - INDENT - names - papers - gaps) / pitch);
        int blocks = (columns.size() + room - 1) / room;
        for (int block = 0; block < blocks; block++) {
            int from = (int) ((long) columns.size() * block / blocks);
            int to = (int) ((long) columns.size() * (block + 1) / blocks);
            if (block > 0) {
                page.gap();
            }
            block(from, to, block == blocks - 1);
        }
    }

    private void block(int from, int to, boolean last) throws IOException {
        int width = Integer.toString(columns.size()).length();
        for (int place = from; place < to; place++) {
            page.paragraph(INDENT, width + 1)
                    .add(Style.STRONG, right(Integer.toString(place + 1), width))
                    .add(" "
                            + Prose.name(Prose.oneLine(map.columns()
                                    .get(columns.get(place))
                                    .entity()
                                    .name())))
                    .end();
        }
        Paragraph header = page.paragraph(INDENT, 0).add(" ".repeat(names));
        for (int column = from; column < to; column++) {
            header.add(Style.STRONG, right(Integer.toString(column + 1), pitch));
        }
        header.add(Style.FAINT, last ? totals(PAPERS, GAPS) : "").end();
        for (int row : rows) {
            row(row, from, to, last);
        }
        sums(
                PAPERS,
                Line::papers,
                from,
                to,
                last ? totals(Integer.toString(map.total().papers()), "") : "");
        sums(
                GAPS,
                Line::gaps,
                from,
                to,
                last ? totals("", Long.toString(map.total().gaps())) : "");
    }

    private void row(int row, int from, int to, boolean last) throws IOException {
        Line line = map.rows().get(row);
        List<String> name = NameLines.of(line.entity().name(), names);
        Paragraph text = page.paragraph(INDENT, 0).add(NameLines.padded(name.get(0), names));
        for (int place = from; place < to; place++) {
            int column = columns.get(place);
            Cell cell = cells.get(List.of(row, column));
            if (cell == null) {
                text.add(Style.FAINT, right(map.isSame(row, column) ? CellText.SAME : CellText.GAP, pitch));
            } else {
                text.add(Style.of(cell.certainty()), right(CellText.of(cell), pitch));
            }
        }
        if (last) {
            text.add(Style.FAINT, totals(Integer.toString(line.papers()), Integer.toString(line.gaps())));
        }
        text.end();
        for (String more : name.subList(1, name.size())) {
            page.paragraph(INDENT, 0).add(more).end();
        }
    }

    private void sums(String label, ToIntFunction<Line> number, int from, int to, String total) throws IOException {
        Paragraph text = page.paragraph(INDENT, 0).add(Style.FAINT, NameLines.padded(label, names));
        for (int place = from; place < to; place++) {
            int value = number.applyAsInt(map.columns().get(columns.get(place)));
            text.add(Style.FAINT, right(Integer.toString(value), pitch));
        }
        text.add(Style.FAINT, total).end();
    }

    private String totals(String ofPapers, String ofGaps) {
        return right(ofPapers, papers) + right(ofGaps, gaps);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
