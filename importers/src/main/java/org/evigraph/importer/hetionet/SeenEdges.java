package org.evigraph.importer.hetionet;

import java.util.Arrays;

/**
 * Which edges came already, to tell repetitions.
 *
 * <p><b>Method.</b> Tables list the edges of one type from one node one behind another. Of such a run only its targets need be
 * marked, in an array that stays in the cache. Edges that hold both ways may come again in another run, turned; they go to a
 * hash table, and so does everything once a run is taken up again.
 *
 * <p><b>Cost.</b> Eight bytes for an edge of a run, sixteen to thirty-two for one in the table.
 */
final class SeenEdges {
    /** Numbers of nodes and types of edge fit one word: 28, 28 and 8 bits; the records of a file are limited below that. */
    private static final int NODE_BITS = 28;

    /** The target of no edge: with it, a key stands for a run. */
    private static final int NO_NODE = (1 << NODE_BITS) - 1;

    private final KeySet table = new KeySet();
    private boolean isGrouped = true;
    /** The edges of all runs, as long as no run was taken up again. */
    private long[] grouped = new long[1 << 10];

    private int size;
    private long run;
    private int runs;
    /** For each target the last run that has it. */
    private int[] marks = new int[1 << 10];

    /** {@return whether it is new; an edge that holds both ways is the same from either end} */
    boolean add(int source, Metaedge type, int target) {
        if (type.relation().isSymmetric()) {
            return table.add(source > target ? key(target, type, source) : key(source, type, target));
        }
        return isGrouped ? addToRun(source, type, target) : table.add(key(source, type, target));
    }

    private static long key(int source, Metaedge type, int target) {
        return (((((long) source << NODE_BITS) | target) << 8) | type.number()) + 1;
    }

    private boolean addToRun(int source, Metaedge type, int target) {
        long next = key(source, type, NO_NODE);
        if (next != run) {
            if (!table.add(next)) {
                giveUpRuns();
                return table.add(key(source, type, target));
            }
            run = next;
            runs++;
        }
        if (target >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(target + 1, marks.length * 2));
        }
        if (marks[target] == runs) {
            return false;
        }
        marks[target] = runs;
        if (size == grouped.length) {
            grouped = Arrays.copyOf(grouped, Math.addExact(size, size >> 1));
        }
        grouped[size++] = key(source, type, target);
        return true;
    }

    private void giveUpRuns() {
        isGrouped = false;
        for (int i = 0; i < size; i++) {
            table.add(grouped[i]);
        }
        grouped = new long[0];
        marks = new int[0];
    }
}
