package org.evigraph.exporter.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells texts that stand in a cell as they are from those that may have to be quoted.
 *
 * <p><b>Method.</b> Eight bytes at a time: a byte is zero where its highest bit is set after taking one away and was not
 * before.
 *
 * <p><b>Source.</b> Warren, Hacker's Delight, second edition (2012), section 6-1.
 */
final class PlainText {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private PlainText() {}

    /**
     * {@return whether a text is ASCII that can be seen, blanks included, without quotation marks and commas}
     *
     * @param utf8 the text
     */
    static boolean isPlain(byte[] utf8) {
        int lastWord = utf8.length - Long.BYTES;
        if (lastWord < 0) {
            return isPlainBytes(utf8);
        }
        for (int at = 0; at < lastWord; at += Long.BYTES) {
            if (!isPlain((long) WORDS.get(utf8, at))) {
                return false;
            }
        }
        return isPlain((long) WORDS.get(utf8, lastWord));
    }

    private static boolean isPlainBytes(byte[] utf8) {
        for (byte c : utf8) {
            if (c < ' ' || c == '"' || c == ',' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(long word) {
        long suspect = word // beyond ASCII
                | word - ' ' * EACH
                | (word ^ '"' * EACH) - EACH
                | (word ^ ',' * EACH) - EACH
                | word + EACH; // DEL
        return (suspect & HIGHEST_BITS) == 0;
    }
}
