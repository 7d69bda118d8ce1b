package org.evigraph.exporter.dot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which node stands left of which: the order of the pathways, the best first, as far as it makes no circle.
 *
 * <p>Claims are drawn in their own direction, and many are read backward, so that the direction of the lines alone would
 * not put a pathway's start on the left.
 *
 * <p><b>Cost.</b> A walk over the order so far for each pair.
 */
final class ReadingOrder {
    /** Two nodes, the left one first. */
    record Pair(int left, int right) {}

    private final Map<Integer, Set<Integer>> rightOf = new LinkedHashMap<>();

    /** Puts one node left of another, unless it stands right of it already. */
    void add(int left, int right) {
        if (left != right && !reaches(right, left, null)) {
            rightOf.computeIfAbsent(left, key -> new LinkedHashSet<>()).add(right);
        }
    }

    /** {@return whether the one was put left of the other} */
    boolean has(int left, int right) {
        return rightOf.getOrDefault(left, Set.of()).contains(right);
    }

    /** {@return the pairs that the others do not imply, but for those of {@code kept}} */
    List<Pair> pairsBeside(Set<Pair> kept) {
        List<Pair> pairs = new ArrayList<>();
        rightOf.forEach((left, rights) -> {
            for (int right : rights) {
                Pair pair = new Pair(left, right);
                if (!kept.contains(pair) && !reaches(left, right, pair)) {
                    pairs.add(pair);
                }
            }
        });
        return pairs;
    }

    /** {@return whether a way leads from {@code start} to {@code end} without the step {@code left out}} */
    private boolean reaches(int start, int end, @Nullable Pair leftOut) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == end) {
                return true;
            }
            if (seen.add(at)) {
                for (int next : rightOf.getOrDefault(at, Set.of())) {
                    if (leftOut == null || at != leftOut.left() || next != leftOut.right()) {
                        open.push(next);
                    }
                }
            }
        }
        return false;
    }
}
