package org.evigraph.importer.hetionet;

import org.jspecify.annotations.Nullable;

/**
 * Every id of a table of edges once, so that it is made and hashed once, however many edges name it.
 *
 * <p><b>Cost.</b> Open addressing: a look-up takes one pass over the characters and makes nothing.
 */
final class NodeIds {
    /**
     * An id, its number in the order in which ids first came, and the kind that its beginning tells.
     *
     * @param kind {@code null} if it begins with none
     */
    record NodeId(
            String text, int hash, int number, @Nullable Kind kind) {}

    private @Nullable NodeId[] slots = new NodeId[1 << 12];
    private int size;

    NodeId of(char[] text, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = mixed(hash) & (slots.length - 1);
        NodeId found = slots[slot];
        while (found != null) {
            if (found.hash == hash && isAt(found.text, text, start, length)) {
                return found;
            }
            slot = (slot + 1) & (slots.length - 1);
            found = slots[slot];
        }
        String id = new String(text, start, length);
        NodeId added = new NodeId(id, hash, size, kind(id));
        slots[slot] = added;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return added;
    }

    private static boolean isAt(String id, char[] text, int start, int length) {
        if (id.length() != length) {
            return false;
        }
        // From the end: ids of one kind begin alike.
        for (int i = length - 1; i >= 0; i--) {
            if (id.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return the kind that an id begins with, if something follows it} */
    static @Nullable Kind kind(String id) {
        for (Kind kind : Kind.all()) {
            if (id.startsWith(kind.start()) && id.length() > kind.start().length()) {
                return kind;
            }
        }
        return null;
    }

    private void grow() {
        @Nullable NodeId[] old = slots;
        slots = new NodeId[old.length * 2];
        for (NodeId id : old) {
            if (id != null) {
                int slot = mixed(id.hash) & (slots.length - 1);
                while (slots[slot] != null) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = id;
            }
        }
    }

    private static int mixed(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }
}
