package org.evigraph.importer.hetionet;

/** Numbers other than zero, each once. Open addressing; nothing is boxed. */
final class KeySet {
    private long[] slots = new long[1 << 12];
    private int size;

    /** {@return whether it is new} */
    boolean add(long key) {
        if (!put(key)) {
            return false;
        }
        if (++size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (long kept : old) {
                if (kept != 0) {
                    put(kept);
                }
            }
        }
        return true;
    }

    private boolean put(long key) {
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
