package org.evigraph.compare;

/** What the cells of a row, of a column, or of the whole map come to; a claim or a paper in several of them counts once. */
final class Totals {
    private final IndexSet claims = new IndexSet();
    private final IndexSet papers = new IndexSet();
    private int filled;
    private int conflicted;

    void add(CellMaker.Made made) {
        claims.addAll(made.claims());
        papers.addAll(made.papers());
        filled += made.cell().isGap() ? 0 : 1;
        conflicted += made.cell().conflicted() ? 1 : 0;
    }

    int claims() {
        return claims.size();
    }

    int papers() {
        return papers.size();
    }

    int filled() {
        return filled;
    }

    int conflicted() {
        return conflicted;
    }
}
