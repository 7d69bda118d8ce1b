package org.evigraph.graph;

import org.evigraph.model.EvidenceLine;

/** Packs the lines of a draft, in the order in which they are added here. */
final class LinePacker {
    private final DraftLines lines;
    private final int[] citationRanks;
    private final TextMove move;
    private final PackedColumn.Builder packed;
    private final int[] citations;
    private final int[] bits;
    private final int[] people;
    private int count;

    LinePacker(Draft draft, TextMove move, TextPool texts) {
        this.lines = draft.lines;
        this.citationRanks = draft.citations.ranks();
        this.move = move;
        this.packed = new PackedColumn.Builder(texts);
        this.citations = new int[lines.size()];
        this.bits = new int[lines.size()];
        this.people = new int[lines.size()];
    }

    void add(int line) {
        // No citation is number zero, which has the rank -1.
        citations[count] = citationRanks[lines.citation(line)];
        bits[count] = lines.bits(line);
        people[count] = lines.people(line);
        count++;
        PackedWriter writer = packed.next();
        writer.text(lines.ids(), line);
        lines.reader(line).moveTo(writer, move);
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

    IntColumn people() {
        return IntColumn.of(people);
    }
}
