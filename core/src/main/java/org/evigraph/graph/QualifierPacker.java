package org.evigraph.graph;

import org.evigraph.model.Qualifiers;

/** Packs each set of circumstances when the first claim comes that has it. */
final class QualifierPacker {
    private final Draft draft;
    private final int[] entityRanks;
    private final TextMove move;
    private final PackedColumn.Builder packed;
    private final Adjacency.Builder populations = new Adjacency.Builder();
    /** For each number its place in the column, counted from 1. */
    private final int[] places;

    private int count;

    QualifierPacker(Draft draft, int[] entityRanks, TextMove move, TextPool texts) {
        this.draft = draft;
        this.entityRanks = entityRanks;
        this.move = move;
        this.packed = new PackedColumn.Builder(texts);
        this.places = new int[draft.claims.qualifiersCount()];
    }

    /** {@return the place in the column} */
    int place(int number) {
        if (places[number] == 0) {
            places[number] = ++count;
            draft.claims.qualifiersReader(number).moveTo(packed.next(), move);
            for (String id : draft.claims.qualifiers(number).populations()) {
                populations.add(entityRanks[draft.entities.find(id)]);
            }
            populations.endRow();
        }
        return places[number] - 1;
    }

    /** {@return how many sets there are so far} */
    int size() {
        return count;
    }

    PackedColumn<Qualifiers> build(TextTable texts) {
        return packed.build(texts, QualifiersCodec::read);
    }

    Adjacency populations() {
        return populations.build();
    }
}
