package org.evigraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.evigraph.model.Claim;

/**
 * The order of claims in a graph: by subject, object, predicate and qualifiers, so that parallel claims stand side by
 * side.
 *
 * <p><b>Method.</b> Counting sort by one key after another, the last key first: every pass keeps the order of the one
 * before.
 *
 * <p><b>Cost.</b> Linear in the claims and the entities, four times; no comparison of texts but among the distinct ones.
 */
final class ClaimOrder {
    private final DraftClaims claims;
    private int[] order;
    private int[] next;

    private ClaimOrder(DraftClaims claims) {
        this.claims = claims;
        this.order = IntStream.range(0, claims.size()).toArray();
        this.next = new int[order.length];
    }

    /**
     * {@return the claims in order}
     *
     * @param entities the rank of each entity that claims name
     * @param predicates the rank of each predicate that claims name
     */
    static int[] of(DraftClaims claims, int[] entities, int entityCount, int[] predicates, int predicateCount) {
        ClaimOrder made = new ClaimOrder(claims);
        List<String> texts =
                claims.qualifiers().stream().map(QualifierOrder::text).toList();
        List<String> ranked = texts.stream().distinct().sorted().toList();
        int[] circumstances = texts.stream()
                .mapToInt(text -> java.util.Collections.binarySearch(ranked, text))
                .toArray();
        if (texts.size() > 1) {
            made.sort(claim -> circumstances[claims.circumstances(claim)], ranked.size());
        }
        made.sort(claim -> predicates[claims.predicate(claim)], predicateCount);
        made.sort(claim -> entities[claims.object(claim)], entityCount);
        made.sort(claim -> entities[claims.subject(claim)], entityCount);
        if (ranked.size() < texts.size()) {
            made.separateTies(circumstances);
        }
        return made.order;
    }

    private void sort(IntUnaryOperator key, int keys) {
        int[] start = new int[keys + 1];
        int[] keyOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            keyOf[i] = key.applyAsInt(order[i]);
            start[keyOf[i] + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            start[i + 1] += start[i];
        }
        for (int i = 0; i < order.length; i++) {
            next[start[keyOf[i]]++] = order[i];
        }
        int[] sorted = next;
        next = order;
        order = sorted;
    }

    /** Qualifiers that differ may look alike as texts; then the id of the claim decides. */
    private void separateTies(int[] circumstances) {
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && isTie(order[from], order[to], circumstances)) {
                to++;
            }
            if (to > from + 1) {
                int[] tied = Arrays.stream(order, from, to)
                        .boxed()
                        .sorted(Comparator.comparing(claim -> new Claim(claims.proposition(claim), List.of()).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(tied, 0, order, from, tied.length);
            }
            from = to;
        }
    }

    private boolean isTie(int one, int other, int[] circumstances) {
        return claims.subject(one) == claims.subject(other)
                && claims.object(one) == claims.object(other)
                && claims.predicate(one) == claims.predicate(other)
                && circumstances[claims.circumstances(one)] == circumstances[claims.circumstances(other)];
    }
}
