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

/**
 * Which node stands left of which: the order of the pathways, the best first, as far as it makes no circle.
 *
 * <p>Claims are drawn in their own direction, and many are read backward, so that the direction of the lines alone would
 * not put a pathway's start on the left.
 *
 * <p><b>Cost.</b> A walk over the order so far for each pair.
 */
final class ReadingOrder {
    private final Map<Integer, Set<Integer>> rightOf = new LinkedHashMap<>();

    /** Puts one node left of another, unless it stands right of it already. */
    void add(int left, int right) {
        if (!reaches(right, left)) {
            rightOf.computeIfAbsent(left, key -> new LinkedHashSet<>()).add(right);
        }
    }

    private boolean reaches(int start, int end) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == end) {
                return true;
            }
            if (seen.add(at)) {
                rightOf.getOrDefault(at, Set.of()).forEach(open::push);
            }
        }
        return false;
    }

    /**
     * {@return the nodes in columns from left to right, each right of all that stand left of it, as far left as that lets
     * it}
     *
     * <p><b>Method.</b> Peels off, again and again, the nodes that nothing left stands left of.
     *
     * @param nodes how many nodes there are, numbered from zero
     */
    List<List<Integer>> columns(int nodes) {
        int[] waiting = new int[nodes];
        rightOf.values().forEach(rights -> rights.forEach(right -> waiting[right]++));
        List<Integer> column = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            if (waiting[node] == 0) {
                column.add(node);
            }
        }
        List<List<Integer>> columns = new ArrayList<>();
        while (!column.isEmpty()) {
            columns.add(column);
            List<Integer> next = new ArrayList<>();
            for (int node : column) {
                for (int right : rightOf.getOrDefault(node, Set.of())) {
                    if (--waiting[right] == 0) {
                        next.add(right);
                    }
                }
            }
            next.sort(null);
            column = next;
        }
        return columns;
    }
}
