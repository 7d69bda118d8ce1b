package org.evigraph.graph;

import org.evigraph.model.EvidenceLine;
import org.jspecify.annotations.Nullable;

/**
 * The lines of evidence that a builder has been given so far, packed as they came, each with the row that names its claim.
 *
 * <p>A line is counted from 1, as its id is in {@link #ids}. Belongs to one thread.
 */
final class DraftLines {
    private final TextPool ids = new TextPool();
    private final PackedWriter packed;
    private final GrowingInts starts = new GrowingInts();
    private GrowingInts rows = new GrowingInts();
    private GrowingInts citations = new GrowingInts();
    private GrowingInts bits = new GrowingInts();
    private GrowingInts people = new GrowingInts();

    /**
     * Creates an empty draft.
     *
     * @param texts takes the texts of the lines
     */
    DraftLines(TextPool texts) {
        this.packed = PackedWriter.ofDraft(texts);
    }

    /** {@return the line of an id, or zero} */
    int find(String id) {
        return ids.find(id);
    }

    /**
     * Adds a line whose id is new.
     *
     * @param citation the number of its citation; zero if it names none
     */
    void add(int row, EvidenceLine line, int citation) {
        ids.intern(line.id());
        rows.add(row);
        citations.add(citation);
        bits.add(LineBits.of(line));
        people.add(LineBits.people(line));
        starts.add(packed.size());
        LineCodec.writeRest(packed, line);
    }

    int size() {
        return starts.size();
    }

    TextPool ids() {
        return ids;
    }

    String id(int line) {
        return ids.require(line);
    }

    int row(int line) {
        return rows.get(line - 1);
    }

    int citation(int line) {
        return citations.get(line - 1);
    }

    /** {@return the {@link LineBits} of lines in another order, once: they are let go} */
    int[] takeBits(LineOrder order) {
        int[] taken = order.column(bits);
        bits = new GrowingInts();
        return taken;
    }

    /** {@return the people behind lines in another order, once: they are let go} */
    int[] takePeople(LineOrder order) {
        int[] taken = order.column(people);
        people = new GrowingInts();
        return taken;
    }

    /** {@return the numbers of the citations of lines in another order, once: they are let go, and so are the rows} */
    int[] takeCitations(LineOrder order) {
        int[] taken = order.column(citations);
        citations = new GrowingInts();
        rows = new GrowingInts();
        return taken;
    }

    /** {@return a reader of what {@link LineCodec#writeRest} wrote} */
    PackedReader reader(int line) {
        return packed.reader(starts.get(line - 1), line == starts.size() ? packed.size() : starts.get(line));
    }

    EvidenceLine line(int line, @Nullable String citation) {
        return LineBits.set(bits.get(line - 1), people.get(line - 1), LineCodec.readRest(id(line), reader(line)))
                .citation(citation)
                .build();
    }
}
