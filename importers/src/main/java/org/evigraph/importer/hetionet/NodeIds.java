package org.evigraph.importer.hetionet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.evigraph.graph.ClaimConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Every id of a table of edges once, numbered in the order in which ids first came, so that it is made and given to the
 * consumer once, however many edges name it.
 *
 * <p><b>Cost.</b> Open addressing over one array of bytes: a look-up takes one pass over the id and makes nothing.
 */
final class NodeIds {
    private static final int MULTIPLIER = 0x9E3779B1;

    private final ClaimConsumer claims;
    private byte[] text = new byte[1 << 12];
    /** For each id where it ends in {@link #text}; it begins where the one before ends. */
    private int[] ends = new int[1 << 8];

    private @Nullable Kind[] kinds = new Kind[1 << 8];
    private int[] entities = new int[1 << 8];
    private int size;
    /** The number of an id, plus one, and above it what the id hashes to; zero where there is none. */
    private long[] slots = new long[1 << 10];

    NodeIds(ClaimConsumer claims) {
        this.claims = claims;
    }

    /** {@return the number of an id} */
    int of(byte[] from, int start, int length) {
        int hash = hash(from, start, length);
        int slot = hash & (slots.length - 1);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            int number = (int) entry - 1;
            if ((int) (entry >>> 32) == hash && is(number, from, start, length)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = ((long) hash << 32) | (size + 1);
        add(from, start, length);
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** {@return whether a number stands for these bytes} */
    boolean is(int number, byte[] from, int start, int length) {
        int begin = start(number);
        return ends[number] - begin == length && Arrays.equals(text, begin, ends[number], from, start, start + length);
    }

    /** {@return the kind that an id begins with, or {@code null}} */
    @Nullable
    Kind kind(int number) {
        return kinds[number];
    }

    /** {@return the number that the consumer has for an id that has a kind} */
    int entity(int number) {
        return entities[number];
    }

    String text(int number) {
        return new String(text, start(number), ends[number] - start(number), UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void add(byte[] from, int start, int length) {
        int begin = start(size);
        if (begin + length > text.length) {
            text = Arrays.copyOf(text, Math.max(begin + length, Math.addExact(text.length, text.length >> 1)));
        }
        System.arraycopy(from, start, text, begin, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            entities = Arrays.copyOf(entities, size * 2);
        }
        ends[size] = begin + length;
        String id = new String(from, start, length, UTF_8);
        Kind kind = kind(id);
        kinds[size] = kind;
        entities[size] = kind == null ? 0 : claims.entity(id);
        size++;
    }

    /** Two bytes at a time, so that the processor need not wait for every product. */
    private static int hash(byte[] from, int start, int length) {
        int even = length;
        int odd = 0;
        int end = start + length;
        int i = start;
        for (; i + 1 < end; i += 2) {
            even = (even + from[i]) * MULTIPLIER;
            odd = (odd ^ from[i + 1]) * MULTIPLIER;
        }
        if (i < end) {
            even = (even + from[i]) * MULTIPLIER;
        }
        int mixed = even ^ Integer.rotateLeft(odd, 16);
        return mixed ^ (mixed >>> 15);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & (slots.length - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = entry;
            }
        }
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
}
