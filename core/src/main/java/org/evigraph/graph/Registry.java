package org.evigraph.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/**
 * Pieces of one kind by id, packed, with what to do when an id comes twice.
 *
 * <p>Every id has a number, whether its piece came or was only named. Belongs to one thread.
 */
final class Registry<T> {
    /** Joins two descriptions of one thing from two sources; lists are joined, otherwise the first wins. */
    interface Merger<T> {
        T merge(T first, T second);
    }

    /** What there is to know of a kind of piece. */
    record Kind<T>(
            String name,
            BiConsumer<PackedWriter, T> write,
            Function<PackedReader, T> read,
            Merger<T> merger,
            Predicate<T> refers) {}

    private final Kind<T> kind;
    private final Findings findings;
    private final TextPool ids = new TextPool();
    private final TextPool texts;
    private final PackedWriter packed;
    private final GrowingInts starts = new GrowingInts();
    private final Places places = new Places();
    /** For each number its record, counted from 1; 0 where no piece came. */
    private final GrowingInts records = new GrowingInts();

    private final BitSet referring = new BitSet();
    /**
     * Creates an empty registry.
     *
     * @param texts takes the texts of the pieces
     */
    Registry(Kind<T> kind, TextPool texts, Findings findings) {
        this.kind = kind;
        this.texts = texts;
        this.packed = PackedWriter.ofDraft(texts);
        this.findings = findings;
        records.add(0);
    }

    void add(String id, T value, Location at) {
        int number = number(id);
        if (!isKnown(number)) {
            put(number, value, at);
            return;
        }
        T known = value(number);
        Location first = at(number);
        boolean sameSource = first.source().equals(at.source());
        if (known.equals(value)) {
            if (sameSource) {
                findings.add(repeated(kind.name(), id, at, first));
            }
        } else if (sameSource) {
            findings.add(differing(Severity.ERROR, id, at, first, "give one of the two another id, or make them one"));
        } else {
            put(number, kind.merger().merge(known, value), first);
            findings.add(differing(
                    Severity.WARNING,
                    id,
                    at,
                    first,
                    "nothing, if they are the same thing: lists were joined, otherwise the first one counts"));
        }
    }

    private void put(int number, T value, Location at) {
        starts.add(packed.size());
        kind.write().accept(packed, value);
        places.add(at);
        records.set(number, starts.size());
        referring.set(number, kind.refers().test(value));
        reportMalformed(at);
    }

    /** Adds a finding if a text or an id that has come since the last call is not valid Unicode. */
    void reportMalformed(Location at) {
        boolean inTexts = texts.takeMalformed();
        boolean inIds = ids.takeMalformed();
        if (inTexts || inIds) {
            findings.add(malformed(at));
        }
    }

    static Finding malformed(Location at) {
        return new Finding(
                Severity.ERROR,
                FindingKind.ENCODING,
                at,
                "text",
                "half of a surrogate pair",
                "valid Unicode",
                "mend the text, or leave the broken character out");
    }

    private Finding differing(Severity severity, String id, Location at, Location first, String fix) {
        return new Finding(
                severity,
                severity == Severity.ERROR ? FindingKind.DUPLICATE_ID : FindingKind.CONFLICT,
                at,
                kind.name() + ".id",
                "'" + id + "', which is described in another way at " + first,
                "one description for an id",
                fix);
    }

    static Finding repeated(String kind, String id, Location at, Location first) {
        return new Finding(
                Severity.WARNING,
                FindingKind.REPEATED,
                at,
                kind,
                "'" + id + "' again, word for word as at " + first,
                "each record once",
                "leave one of them out");
    }

    /** {@return the number of an id, which is a new one if it was never named} */
    int number(String id) {
        int number = ids.intern(id);
        if (number == records.size()) {
            records.add(0);
        }
        return number;
    }

    /** {@return whether a piece came, of which a number is the id's} */
    boolean isKnown(int number) {
        return records.get(number) > 0;
    }

    /** {@return the number of an id, or zero if it was never named} */
    int find(String id) {
        return ids.find(id);
    }

    boolean contains(String id) {
        return isKnown(find(id));
    }

    String id(int number) {
        return ids.require(number);
    }

    T value(int number) {
        return read(number, kind.read());
    }

    /** {@return what can be read at the start of a piece} */
    <R> R read(int number, Function<PackedReader, R> how) {
        return how.apply(reader(number));
    }

    private PackedReader reader(int number) {
        int record = records.get(number);
        return packed.reader(starts.get(record - 1), record == starts.size() ? packed.size() : starts.get(record));
    }

    Location at(int number) {
        return places.get(records.get(number) - 1);
    }

    /** {@return the numbers of the pieces that came, by id} */
    int[] sorted() {
        int[] numbers = IntStream.range(1, ids.size()).filter(this::isKnown).toArray();
        IntSort.sort(numbers, ids::compare);
        return numbers;
    }

    /** {@return for each number its place among the pieces by id; what did not come has a place behind all that did} */
    int[] ranks() {
        int[] ranks = new int[ids.size()];
        Arrays.fill(ranks, -1);
        int rank = 0;
        for (int number : sorted()) {
            ranks[number] = rank++;
        }
        for (int number = 1; number < ranks.length; number++) {
            if (ranks[number] < 0) {
                ranks[number] = rank++;
            }
        }
        return ranks;
    }

    /** {@return whether a piece refers to others} */
    boolean refers(int number) {
        return referring.get(number);
    }

    /** {@return the numbers of the pieces that refer to others, by id} */
    int[] referring() {
        int[] numbers = referring.stream().toArray();
        IntSort.sort(numbers, ids::compare);
        return numbers;
    }

    /** {@return the pieces that came, by id} */
    List<T> values() {
        return Arrays.stream(sorted()).mapToObj(this::value).toList();
    }

    /** {@return the ids of the pieces that came, in order} */
    List<String> ids() {
        return Arrays.stream(sorted()).mapToObj(this::id).toList();
    }

    /** Moves a piece to another writer, each text under the number that it has there. */
    void move(int number, PackedWriter to, TextMove texts) {
        reader(number).moveTo(to, texts);
    }

    /** {@return the number of an id in another pool} */
    int moveId(int number, TextPool to) {
        return to.intern(ids, number);
    }
}
