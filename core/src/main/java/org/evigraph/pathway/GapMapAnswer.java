package org.evigraph.pathway;

import java.util.List;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Direction;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What has been studied and what has not: interventions against outcomes, or any two kinds of thing.
 *
 * <p><b>Source.</b> Evidence and gap maps, an intervention a row and an outcome a column: Snilstveit et al. (2013), World
 * Bank Policy Research Working Paper 6725; Saran and White (2018), doi:10.4073/cmdp.2018.2.
 *
 * @param question as it was understood
 * @param rows by name
 * @param columns by name
 * @param cells those that have a claim, by row and column; every other pair of a row and a column is a gap
 * @param total of the map
 */
public record GapMapAnswer(
        Question question, GraphSummary graph, List<Line> rows, List<Line> columns, List<Cell> cells, Total total)
        implements Answer {
    /** Creates an answer. */
    public GapMapAnswer {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** {@return whether a row and a column are the same thing, so that no claim can join them} */
    public boolean isSame(int row, int column) {
        return rows.get(row).entity().equals(columns.get(column).entity());
    }

    /**
     * The question, as it was understood.
     *
     * @param rows ids of the categories of the rows
     * @param columns ids of the categories of the columns
     * @param population the population asked about, or {@code null} for any
     * @param narrower whether what is said of narrower things counts for the broader ones too
     * @param studied whether rows and columns without any claim are left out
     */
    public record Question(
            List<String> rows,
            List<String> columns,
            @Nullable EntityRef population,
            boolean narrower,
            boolean studied) {
        /** Creates a question. */
        public Question {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A row or a column, with what its cells come to.
     *
     * @param claims in its cells, each once
     * @param papers the independent papers behind them, each once
     * @param filled the cells with evidence
     * @param gaps the cells without
     */
    public record Line(EntityRef entity, int claims, int papers, int filled, int gaps) {}

    /**
     * The claims between a row and a column, in either direction, taken together.
     *
     * @param row its place among the rows
     * @param column its place among the columns
     * @param certainty of the best claim
     * @param basis where that certainty comes from
     * @param direction where the evidence on the best claim points; {@code null} if none of the claims has evidence that
     *     counts, which leaves the cell a gap
     * @param sign what the best claims say happens; none if they do not agree
     * @param reading of the best claim, from the row to the column
     * @param inverse whether that claim goes from the column to the row, and the sign with it
     * @param conflicted whether evidence or claims point both ways
     * @param papers the independent papers, each once, whichever way it points
     * @param supports the independent papers that support a claim
     * @param neutral the independent papers that leave a claim open
     * @param disputes the independent papers that dispute a claim
     * @param flags what a reader must not overlook, in the order of the flags
     * @param claims the ids of the claims, the best first
     */
    public record Cell(
            int row,
            int column,
            Certainty certainty,
            Assessment.Basis basis,
            @Nullable Direction direction,
            Sign sign,
            String reading,
            boolean inverse,
            boolean conflicted,
            int papers,
            int supports,
            int neutral,
            int disputes,
            Set<Flag> flags,
            List<String> claims) {
        /** Creates a cell. */
        public Cell {
            flags = Flags.copyOf(flags);
            claims = List.copyOf(claims);
        }

        /** {@return whether no claim of the cell has evidence that counts} */
        public boolean isGap() {
            return direction == null;
        }
    }

    /**
     * What the whole map comes to.
     *
     * @param claims in the cells, each once
     * @param papers the independent papers behind them, each once
     * @param filled the cells with evidence
     * @param gaps the cells without
     * @param conflicted the cells in which evidence or claims point both ways
     * @param rowsLeftOut rows without any claim that the question leaves out
     * @param columnsLeftOut columns without any claim that the question leaves out
     */
    public record Total(
            int claims, int papers, int filled, long gaps, int conflicted, int rowsLeftOut, int columnsLeftOut) {}
}
