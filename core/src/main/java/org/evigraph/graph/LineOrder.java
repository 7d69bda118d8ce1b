package org.evigraph.graph;

/** The lines of a draft by claim, those of one claim by id. */
final class LineOrder {
    private final int[] firsts;
    private final int[] lines;

    private LineOrder(int[] firsts, int[] lines) {
        this.firsts = firsts;
        this.lines = lines;
    }

    static LineOrder of(DraftLines draft, ClaimOrder claims) {
        int[] firsts = new int[claims.size() + 1];
        if (draft.size() == 0) {
            return new LineOrder(firsts, new int[0]);
        }
        int[] claimsOfRows = claims.claimsOfRows();
        for (int line = 1; line <= draft.size(); line++) {
            firsts[claimsOfRows[draft.row(line)]]++;
        }
        int end = 0;
        for (int claim = 0; claim < firsts.length; claim++) {
            end += firsts[claim];
            firsts[claim] = end;
        }
        int[] lines = new int[draft.size()];
        for (int line = draft.size(); line > 0; line--) {
            lines[--firsts[claimsOfRows[draft.row(line)]]] = line;
        }
        LineOrder order = new LineOrder(firsts, lines);
        order.sort(draft.ids());
        return order;
    }

    private void sort(TextPool ids) {
        for (int claim = 0; claim + 1 < firsts.length; claim++) {
            if (firsts[claim + 1] - firsts[claim] > 1) {
                IntSort.sort(lines, firsts[claim], firsts[claim + 1], ids::compare);
            }
        }
    }

    /** {@return for each claim where its lines begin, and at the end how many there are} */
    int[] firsts() {
        return firsts;
    }

    /** {@return how many lines there are} */
    int size() {
        return lines.length;
    }

    /** {@return the line of the draft at a place} */
    int line(int place) {
        return lines[place];
    }

    /** {@return a column of the draft in this order} */
    int[] column(GrowingInts draft) {
        int[] column = new int[lines.length];
        for (int place = 0; place < column.length; place++) {
            column[place] = draft.get(lines[place] - 1);
        }
        return column;
    }
}
