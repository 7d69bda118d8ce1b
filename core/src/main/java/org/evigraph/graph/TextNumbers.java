package org.evigraph.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for texts, in the order in which they first come.
 *
 * <p><b>Cost.</b> Open addressing over two arrays; nothing is boxed. A text that is the very one of before is known
 * without a look at its characters.
 */
final class TextNumbers {
    private String[] texts = new String[16];
    private @Nullable String[] slots = new String[64];
    private int[] numbers = new int[64];
    private int size;

    /** {@return the number of a text, a new one if it has none yet} */
    int of(String text) {
        int slot = slot(text);
        if (slots[slot] == null) {
            add(text, slot);
            slot = slot(text);
        }
        return numbers[slot];
    }

    private void add(String text, int slot) {
        slots[slot] = text;
        numbers[slot] = size;
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size++] = text;
        if (size * 2 > slots.length) {
            grow();
        }
    }

    String text(int number) {
        return texts[number];
    }

    int size() {
        return size;
    }

    private int slot(String text) {
        int slot = mixed(text) & (slots.length - 1);
        for (String known = slots[slot]; known != null && !known.equals(text); known = slots[slot]) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new String[slots.length * 2];
        numbers = new int[slots.length];
        for (int number = 0; number < size; number++) {
            int slot = slot(texts[number]);
            slots[slot] = texts[number];
            numbers[slot] = number;
        }
    }

    private static int mixed(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
