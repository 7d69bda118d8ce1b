package org.evigraph.graph;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Whether the ids of a snapshot's records are ids and stand in order, each once, as whoever looks for one relies on.
 *
 * <p><b>Method.</b> Ids lie in the table much as they stand in the column, so a window moves over the table and bytes are
 * compared in it; a text is made only where bytes may have another order than the characters that they spell.
 *
 * <p><b>Cost.</b> One pass over the ids, a quarter of what it would take to make each a text. Belongs to one thread.
 */
final class IdOrder {
    private static final int WINDOW = 1 << 16;
    private static final byte[] NONE = {};

    private final TextTable texts;
    private final ByteBuffer bytes;
    private byte[] window = NONE;
    private int from;
    private byte[] last = new byte[64];
    private int lastLength;

    private IdOrder(TextTable texts) {
        this.texts = texts;
        this.bytes = texts.bytes().content();
    }

    static void check(TextTable texts, IntColumn ids, Block block) throws DamagedSnapshotException {
        IdOrder order = new IdOrder(texts);
        int before = 0;
        for (int index = 0; index < ids.size(); index++) {
            int number = ids.get(index);
            if (!order.follows(before, number)) {
                throw DamagedSnapshotException.in(block, "it is out of order at " + index);
            }
            before = number;
        }
    }

    private boolean follows(int before, int number) {
        int start = texts.start(number);
        int length = texts.end(number) - start;
        int at = seek(start, length);
        int same = Arrays.mismatch(window, at, at + length, last, 0, lastLength);
        boolean follows = same >= 0 && same < length && isAbove(before, number, at + same, same);
        if (follows && window[at] <= ' ') {
            follows = !texts.require(number).isBlank();
        }
        keep(at, length);
        return follows;
    }

    private boolean isAbove(int before, int number, int at, int same) {
        if (same == lastLength) {
            return true;
        }
        int one = window[at] & 0xFF;
        int other = last[same] & 0xFF;
        // UTF-16 puts what UTF-8 spells in four bytes before the last of what it spells in three.
        return Math.max(one, other) < 0xF0 ? one > other : texts.require(number).compareTo(texts.require(before)) > 0;
    }

    /** Moves the window over some bytes; {@return where they lie in it} */
    private int seek(int start, int length) {
        if (start < from || start + length > from + window.length) {
            window = new byte[Math.min(Math.max(WINDOW, length), bytes.limit() - start)];
            bytes.get(start, window);
            from = start;
        }
        return start - from;
    }

    private void keep(int at, int length) {
        if (length > last.length) {
            last = new byte[Math.max(length, last.length * 2)];
        }
        System.arraycopy(window, at, last, 0, length);
        lastLength = length;
    }
}
