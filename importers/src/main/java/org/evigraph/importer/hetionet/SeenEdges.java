package org.evigraph.importer.hetionet;

/**
 * Which edges came already, to tell repetitions.
 *
 * <p><b>Cost.</b> Sixteen to thirty-two bytes for an edge.
 */
final class SeenEdges {
    /** Numbers of nodes and types of edge fit one word: 28, 28 and 8 bits; the records of a file are limited below that. */
    private static final int NODE_BITS = 28;

    private long[] slots = new long[1 << 16];
    private int size;

    /** {@return whether it is new; an edge that holds both ways is the same from either end} */
    boolean add(int source, Metaedge type, int target) {
        boolean turned = type.relation().isSymmetric() && source > target;
        long first = turned ? target : source;
        long second = turned ? source : target;
        long key = ((((first << NODE_BITS) | second) << 8) | type.number()) + 1;
        if (!put(slots, key)) {
            return false;
        }
        if (++size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long kept : old) {
                if (kept != 0) {
                    put(slots, kept);
                }
            }
        }
        return true;
    }

    private static boolean put(long[] slots, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
        return true;
    }
}
