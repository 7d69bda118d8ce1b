package org.evigraph.graph;

import org.evigraph.model.EvidenceLine;

/** Packs the lines of a draft in another order, and lets go of what it has taken over. */
final class LinePacker {
    private final DraftLines lines;
    private final LineOrder order;
    private final TextMove move;
    private final PackedColumn.Builder packed;
    private final int[] bits;
    private final SparseColumn people;
    private final int[] citations;

    LinePacker(Draft draft, LineOrder order, TextMove move, TextPool texts) {
        this.lines = draft.lines;
        this.order = order;
        this.move = move;
        this.packed = new PackedColumn.Builder(texts);
        this.bits = lines.takeBits(order);
        this.people = SparseColumn.of(lines.takePeople(order));
        this.citations = lines.takeCitations(order);
        int[] ranks = draft.citations.ranks();
        // No citation is number zero, which has the rank -1.
        for (int place = 0; place < citations.length; place++) {
            citations[place] = ranks[citations[place]];
        }
    }

    /** Packs the line at a place; all must come, in order. */
    void add(int place) {
        PackedWriter writer = packed.next();
        writer.text(lines.ids(), order.line(place));
        lines.reader(order.line(place)).moveTo(writer, move);
    }

    PackedColumn<EvidenceLine.Builder> build(TextTable texts) {
        return packed.build(texts, LineCodec::read);
    }

    IntColumn citations() {
        return IntColumn.of(citations);
    }

    IntColumn bits() {
        return IntColumn.of(bits);
    }

    SparseColumn people() {
        return people;
    }
}
