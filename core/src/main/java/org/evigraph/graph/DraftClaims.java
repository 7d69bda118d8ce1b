package org.evigraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.graph.Draft.Placed;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/**
 * The claims that a builder has been given so far, in columns: each proposition once, where it first came from, and its
 * lines.
 *
 * <p><b>Cost.</b> About 50 bytes a claim beside the texts and the lines; a new one costs a few look-ups and no object.
 */
final class DraftClaims {
    private static final long FREE = -1;
    private static final long WORD = 0xFFFF_FFFFL;

    private final TextNumbers entities = new TextNumbers();
    private final TextNumbers predicates = new TextNumbers();
    private final Map<Qualifiers, Integer> qualifierNumbers = new HashMap<>();
    private final List<Qualifiers> qualifiers = new ArrayList<>();

    private int[] subjects = new int[16];
    private int[] claimPredicates = new int[16];
    private int[] objects = new int[16];
    private int[] claimQualifiers = new int[16];
    private final Places places = new Places();
    private final List<@Nullable List<Placed<EvidenceLine>>> lines = new ArrayList<>();
    private int size;
    /** In each a claim and, in the upper half, what its proposition hashes to; so that few others are looked at. */
    private long[] slots = empty(64);

    DraftClaims() {
        number(Qualifiers.NONE);
    }

    /** {@return the number of the claim with this proposition, which is a new one if there was none} */
    int add(Proposition proposition, Location at) {
        int subject = entities.of(proposition.subject());
        int predicate = predicates.of(proposition.predicate());
        int object = entities.of(proposition.object());
        int circumstances = number(proposition.qualifiers());
        int hash = hash(subject, predicate, object, circumstances);
        int slot = slot(hash, subject, predicate, object, circumstances);
        if (slots[slot] != FREE) {
            return (int) slots[slot];
        }
        int claim = size++;
        makeRoom();
        subjects[claim] = subject;
        claimPredicates[claim] = predicate;
        objects[claim] = object;
        claimQualifiers[claim] = circumstances;
        places.add(at);
        slots[slot] = entry(hash, claim);
        if (size * 2 > slots.length) {
            grow();
        }
        return claim;
    }

    /** Adds a line of evidence to a claim. */
    void addLine(int claim, EvidenceLine line, Location at) {
        while (lines.size() <= claim) {
            lines.add(null);
        }
        List<Placed<EvidenceLine>> own = lines.get(claim);
        if (own == null) {
            own = new ArrayList<>(2);
            lines.set(claim, own);
        }
        own.add(new Placed<>(line, at));
    }

    @SuppressWarnings("ReferenceEquality") // most claims have none at all, and that is one object; others are looked up
    private int number(Qualifiers circumstances) {
        if (circumstances == Qualifiers.NONE && !qualifiers.isEmpty()) {
            return 0;
        }
        Integer known = qualifierNumbers.putIfAbsent(circumstances, qualifiers.size());
        if (known == null) {
            qualifiers.add(circumstances);
        }
        return known == null ? qualifiers.size() - 1 : known;
    }

    int size() {
        return size;
    }

    /** {@return the ids of the entities that claims name, by the numbers that the claims have for them} */
    TextNumbers entities() {
        return entities;
    }

    /** {@return the ids of the predicates that claims name, by the numbers that the claims have for them} */
    TextNumbers predicates() {
        return predicates;
    }

    /** {@return every distinct set of circumstances; the first is none at all} */
    List<Qualifiers> qualifiers() {
        return qualifiers;
    }

    int subject(int claim) {
        return subjects[claim];
    }

    int predicate(int claim) {
        return claimPredicates[claim];
    }

    int object(int claim) {
        return objects[claim];
    }

    int circumstances(int claim) {
        return claimQualifiers[claim];
    }

    Location at(int claim) {
        return places.get(claim);
    }

    Proposition proposition(int claim) {
        return new Proposition(
                entities.text(subjects[claim]),
                predicates.text(claimPredicates[claim]),
                entities.text(objects[claim]),
                qualifiers.get(claimQualifiers[claim]));
    }

    /** {@return the lines of a claim, which may be sorted in place} */
    List<Placed<EvidenceLine>> lines(int claim) {
        List<Placed<EvidenceLine>> own = claim < lines.size() ? lines.get(claim) : null;
        return own == null ? List.of() : own;
    }

    private int slot(int hash, int subject, int predicate, int object, int circumstances) {
        int slot = hash & (slots.length - 1);
        for (long entry = slots[slot]; entry != FREE; entry = slots[slot]) {
            int claim = (int) entry;
            if (entry >>> 32 == (hash & WORD)
                    && objects[claim] == object
                    && subjects[claim] == subject
                    && claimPredicates[claim] == predicate
                    && claimQualifiers[claim] == circumstances) {
                break;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void makeRoom() {
        if (size > subjects.length) {
            int room = Math.addExact(subjects.length, subjects.length);
            subjects = Arrays.copyOf(subjects, room);
            claimPredicates = Arrays.copyOf(claimPredicates, room);
            objects = Arrays.copyOf(objects, room);
            claimQualifiers = Arrays.copyOf(claimQualifiers, room);
        }
    }

    private void grow() {
        long[] old = slots;
        slots = empty(Math.multiplyExact(old.length, 4));
        for (long entry : old) {
            if (entry != FREE) {
                int slot = (int) (entry >>> 32) & (slots.length - 1);
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
    }

    private static long entry(int hash, int claim) {
        return (hash & WORD) << 32 | claim;
    }

    private static int hash(int subject, int predicate, int object, int circumstances) {
        long ends = ((long) subject << 32 | object) * 0x9E3779B97F4A7C15L;
        long rest = ((long) predicate << 32 | circumstances) * 0xC2B2AE3D27D4EB4FL;
        long mixed = (ends ^ (ends >>> 32)) + (rest ^ (rest >>> 32));
        return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 32);
    }

    private static long[] empty(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
