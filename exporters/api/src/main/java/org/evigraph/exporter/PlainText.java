package org.evigraph.exporter;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells texts that stand in a format as they are, between quotation marks or without, from those that may have to be changed.
 *
 * <p><b>Method.</b> Eight bytes at a time: a byte is zero where its highest bit is set after taking one away and was not
 * before.
 *
 * <p><b>Source.</b> Warren, Hacker's Delight, second edition (2012), section 6-1.
 */
public final class PlainText {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private PlainText() {}

    /**
     * {@return whether a text is ASCII that can be seen, blanks included, without two characters}
     *
     * @param utf8 the text
     * @param one a character of ASCII
     * @param other another
     */
    public static boolean isPlain(byte[] utf8, char one, char other) {
        int lastWord = utf8.length - Long.BYTES;
        if (lastWord < 0) {
            return isPlainBytes(utf8, one, other);
        }
        long ones = one * EACH;
        long others = other * EACH;
        for (int at = 0; at < lastWord; at += Long.BYTES) {
            if (!isPlain((long) WORDS.get(utf8, at), ones, others)) {
                return false;
            }
        }
        return isPlain((long) WORDS.get(utf8, lastWord), ones, others);
    }

    private static boolean isPlainBytes(byte[] utf8, char one, char other) {
        for (byte c : utf8) {
            if (c < ' ' || c == one || c == other || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(long word, long ones, long others) {
        long suspect = word // beyond ASCII
                | word - ' ' * EACH
                | (word ^ ones) - EACH
                | (word ^ others) - EACH
                | word + EACH; // DEL
        return (suspect & HIGHEST_BITS) == 0;
    }
}
