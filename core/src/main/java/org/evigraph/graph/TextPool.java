package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Distinct texts, one behind another in UTF-8, numbered from 1 in the order in which they first come.
 *
 * <p><b>Method.</b> Open addressing: a slot holds a number and, above it, what its text hashes to, so that few others are
 * looked at. What is looked for is written behind the last text, and stays there if it is new.
 *
 * <p><b>Cost.</b> The bytes, and 15 to 26 for each text; nothing is boxed, and no text is kept as an object.
 *
 * <p>Belongs to one thread.
 */
final class TextPool implements TextSource {
    /** The largest array there is, a word left for what is read behind the last text. */
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;

    private static final byte FIRST_ABOVE_SURROGATES = (byte) 0xEE;
    private static final byte FIRST_SUPPLEMENTARY = (byte) 0xF0;

    private byte[] bytes = new byte[64];
    private ByteBuffer words = words(bytes);
    private int end;
    private final GrowingInts ends = new GrowingInts();
    private long[] slots = new long[16];
    private boolean malformed;

    TextPool() {
        ends.add(0);
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** {@return the number of a text, a new one if it has none yet; zero for {@code null}} */
    int intern(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        byte[] utf8 = utf8(text);
        return intern(utf8, 0, utf8.length);
    }

    /** {@return the number of the text that some bytes spell, a new one if it has none yet} */
    int intern(byte[] from, int start, int length) {
        int slot = slot(from, start, length);
        if (slots[slot] != 0) {
            return (int) slots[slot];
        }
        int number = ends.size();
        slots[slot] = (long) hash(end, length) << 32 | number;
        end += length;
        ends.add(end);
        if (number * 4L > slots.length * 3L) {
            grow();
        }
        return number;
    }

    /** {@return the number here of a text of another pool} */
    int intern(TextPool other, int number) {
        return intern(other.bytes, other.start(number), other.length(number));
    }

    /** {@return the number of a text, or zero if it has none} */
    int find(String text) {
        byte[] utf8 = utf8(text);
        return (int) slots[slot(utf8, 0, utf8.length)];
    }

    private byte[] utf8(String text) {
        malformed |= !HiddenCharacters.isWellFormed(text);
        return text.getBytes(UTF_8);
    }

    /** {@return whether a text was not valid Unicode of those that came since the last call} */
    boolean takeMalformed() {
        boolean taken = malformed;
        malformed = false;
        return taken;
    }

    /** {@return the slot of a text, which it is copied behind the last one to look for} */
    private int slot(byte[] from, int start, int length) {
        makeRoom(length);
        System.arraycopy(from, start, bytes, end, length);
        int hash = hash(end, length);
        int slot = hash & (slots.length - 1);
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> 32) == hash && isLast((int) entry, length)) {
                break;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isLast(int number, int length) {
        int start = start(number);
        return length(number) == length && Arrays.equals(bytes, start, start + length, bytes, end, end + length);
    }

    /** Eight bytes at a time; what lies behind the end is shifted away. */
    private int hash(int start, int length) {
        long hash = length;
        int stop = start + length;
        int at = start;
        for (; at + Long.BYTES <= stop; at += Long.BYTES) {
            hash = mixed(hash, words.getLong(at));
        }
        if (at < stop) {
            hash = mixed(hash, words.getLong(at) << (8 * (at + Long.BYTES - stop)));
        }
        return (int) (hash ^ (hash >>> 32));
    }

    private static long mixed(long hash, long word) {
        long mixed = (hash ^ word) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private void makeRoom(int length) {
        long needed = (long) end + length + Long.BYTES;
        if (needed > bytes.length) {
            if (needed > MOST_BYTES) {
                throw new IllegalStateException("The texts take more than 2 GiB, and a graph holds no more of them.");
            }
            long room = Math.max(needed, bytes.length + (bytes.length >> 1));
            bytes = Arrays.copyOf(bytes, (int) Math.min(room, MOST_BYTES));
            words = words(bytes);
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
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

    /** Lets go of what is only needed to look texts up; from now on they are read by number and nothing else. */
    void close() {
        slots = new long[0];
    }

    /** {@return how many numbers there are, zero included} */
    int size() {
        return ends.size();
    }

    private int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    private int length(int number) {
        return ends.get(number) - start(number);
    }

    @Override
    public String require(int number) {
        return new String(bytes, start(number), length(number), UTF_8);
    }

    /** {@return a reader of the record that a text is, its own texts being those of {@code texts}} */
    PackedReader reader(int number, TextSource texts) {
        return PackedReader.ofDraft(bytes, texts, start(number), ends.get(number));
    }

    /** {@return the order of two texts, which is that of {@link String#compareTo}} */
    int compare(int one, int other) {
        int start = start(one);
        int otherStart = start(other);
        int length = length(one);
        int otherLength = length(other);
        int place = Arrays.mismatch(bytes, start, start + length, bytes, otherStart, otherStart + otherLength);
        if (place < 0 || place >= Math.min(length, otherLength)) {
            return Integer.compare(length, otherLength);
        }
        return compare(bytes[start + place], bytes[otherStart + place]);
    }

    /** In UTF-16 what takes two units comes before the last of those that take one; in UTF-8 it is the other way round. */
    private static int compare(byte one, byte other) {
        int order = Byte.compareUnsigned(one, other);
        boolean turned = Byte.compareUnsigned(one, FIRST_ABOVE_SURROGATES) >= 0
                && Byte.compareUnsigned(other, FIRST_ABOVE_SURROGATES) >= 0
                && isSupplementary(one) != isSupplementary(other);
        return turned ? -order : order;
    }

    private static boolean isSupplementary(byte first) {
        return Byte.compareUnsigned(first, FIRST_SUPPLEMENTARY) >= 0;
    }

    IntColumn ends() {
        return IntColumn.of(ends.toArray());
    }

    ByteColumn bytes() {
        return ByteColumn.of(Arrays.copyOf(bytes, end));
    }
}
