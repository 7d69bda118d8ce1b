package org.evigraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evigraph.model.Claim;

/**
 * The claims that the rows of a draft are: by subject, object, predicate and qualifiers, so that parallel claims stand side by
 * side; equal rows are one.
 *
 * <p><b>Method.</b> Rows are counted into their subjects, each as one number of its object and its place; then the rows of
 * each subject are sorted where they lie, and so are those of each pair by relation.
 *
 * <p><b>Cost.</b> <i>O(n log d)</i> for <i>n</i> rows, at most <i>d</i> of them of one subject; 16 bytes a row meanwhile, 8 a row in
 * the end, and no object.
 */
final class ClaimOrder {
    private static final int[] NONE = {};

    private final DraftClaims claims;
    private final int[] ranks;
    private final boolean hasAlike;

    /** For each claim where its rows begin, and at the end how many rows there are. */
    private int[] firsts = new int[16];

    private int count;
    private int[] rows;

    private ClaimOrder(DraftClaims claims, int[] entityRanks, int[] predicateRanks) {
        this.claims = claims;
        int[] circumstances = qualifierRanks();
        this.hasAlike = Arrays.stream(circumstances).skip(1).distinct().count() < circumstances.length - 1;
        this.ranks = relationRanks(predicateRanks, circumstances);
        this.rows = new int[claims.size()];
        sort(entityRanks);
    }

    /**
     * {@return the claims in order}
     *
     * @param entityRanks the rank of each entity by its number
     * @param predicateRanks the rank of each predicate by its number
     */
    static ClaimOrder of(DraftClaims claims, int[] entityRanks, int[] predicateRanks) {
        return new ClaimOrder(claims, entityRanks, predicateRanks);
    }

    /** {@return how many claims there are} */
    int size() {
        return count;
    }

    /** {@return where the rows of a claim begin; where those of the one before end} */
    int first(int claim) {
        return firsts[claim];
    }

    /** {@return the row at a place: of one claim they stand together, as they came} */
    int row(int place) {
        return rows[place];
    }

    /** {@return for each row its claim} */
    int[] claimsOfRows() {
        int[] of = new int[rows.length];
        for (int claim = 0; claim < count; claim++) {
            for (int place = firsts[claim]; place < firsts[claim + 1]; place++) {
                of[rows[place]] = claim;
            }
        }
        return of;
    }

    /** Lets go of what it holds; there are no claims any more. */
    void forget() {
        rows = NONE;
        firsts = NONE;
        count = 0;
    }

    private int[] qualifierRanks() {
        List<String> texts = IntStream.range(1, claims.qualifiersCount())
                .mapToObj(number -> QualifierOrder.text(claims.qualifiers(number)))
                .toList();
        List<String> ranked = texts.stream().distinct().sorted().toList();
        int[] ranks = new int[texts.size() + 1];
        for (int number = 1; number < ranks.length; number++) {
            ranks[number] = Collections.binarySearch(ranked, texts.get(number - 1));
        }
        return ranks;
    }

    /** Relations whose qualifiers look alike have the same rank. */
    private int[] relationRanks(int[] predicates, int[] circumstances) {
        long[] keys = new long[claims.relationCount()];
        Arrays.setAll(
                keys,
                relation -> (long) predicates[claims.predicateOf(relation)] << 32
                        | circumstances[claims.qualifiersOf(relation)]);
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] found = new int[keys.length];
        int rank = 0;
        for (int i = 0; i < sorted.length; i++) {
            rank += i > 0 && sorted[i] != sorted[i - 1] ? 1 : 0;
            sorted[rank] = sorted[i];
        }
        for (int relation = 0; relation < found.length; relation++) {
            found[relation] = Arrays.binarySearch(sorted, 0, rank + 1, keys[relation]);
        }
        return found;
    }

    private void sort(int[] entityRanks) {
        int[] ends = new int[entityRanks.length + 1];
        for (int row = 0; row < rows.length; row++) {
            ends[entityRanks[claims.subject(row)] + 2]++;
        }
        for (int rank = 2; rank < ends.length; rank++) {
            ends[rank] += ends[rank - 1];
        }
        long[] keys = new long[rows.length];
        for (int row = 0; row < rows.length; row++) {
            int subject = entityRanks[claims.subject(row)];
            keys[ends[subject + 1]++] = (long) entityRanks[claims.object(row)] << 32 | row;
        }
        int from = 0;
        for (int rank = 0; rank + 1 < ends.length; rank++) {
            int to = ends[rank + 1];
            Arrays.sort(keys, from, to);
            sortPairs(keys, from, to);
            from = to;
        }
        addFirst(rows.length);
        count--;
    }

    /** Goes through the rows of one subject, object by object. */
    private void sortPairs(long[] keys, int from, int to) {
        int start = from;
        while (start < to) {
            long object = keys[start] >>> 32;
            int end = start + 1;
            while (end < to && keys[end] >>> 32 == object) {
                end++;
            }
            sortPair(keys, start, end);
            start = end;
        }
    }

    private void sortPair(long[] keys, int from, int to) {
        if (to - from > 1) {
            for (int place = from; place < to; place++) {
                int row = (int) keys[place];
                keys[place] = (long) ranks[claims.relation(row)] << 32 | row;
            }
            Arrays.sort(keys, from, to);
        }
        for (int place = from; place < to; place++) {
            rows[place] = (int) keys[place];
        }
        if (hasAlike && to - from > 1) {
            separate(keys, from, to);
        }
        for (int place = from; place < to; place++) {
            if (place == from || claims.relation(rows[place]) != claims.relation(rows[place - 1])) {
                addFirst(place);
            }
        }
    }

    private void addFirst(int place) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, (int) Math.min(rows.length + 1L, firsts.length * 2L));
        }
        firsts[count++] = place;
    }

    /** Qualifiers that differ may look alike as texts; then the id of the claim decides. */
    private void separate(long[] keys, int from, int to) {
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && keys[end] >>> 32 == keys[start] >>> 32) {
                end++;
            }
            List<Integer> alike = new ArrayList<>();
            Arrays.stream(rows, start, end).forEach(alike::add);
            alike.sort(Comparator.comparing((Integer row) -> new Claim(claims.proposition(row), List.of()).id())
                    .thenComparingInt(claims::relation));
            for (int i = 0; i < alike.size(); i++) {
                rows[start + i] = alike.get(i);
            }
            start = end;
        }
    }
}
