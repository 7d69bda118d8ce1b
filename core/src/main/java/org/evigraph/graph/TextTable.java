package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Every distinct text of a graph once, each under a number; zero stands for a text that is not known. */
final class TextTable implements TextSource {
    private static final @Nullable String[] NOT_KEPT = {};

    /** Of more texts than these, few are asked for twice, and to keep them all would take more than the graph. */
    private static final int MOST_KEPT = 1 << 20;

    private final int size;
    /** Texts that were asked for already. Two threads that make the same one make equal ones. */
    private final @Nullable String[] kept;

    private final IntColumn ends;
    private final ByteColumn bytes;

    private TextTable(int size, @Nullable String[] kept, IntColumn ends, ByteColumn bytes) {
        this.size = size;
        this.kept = kept;
        this.ends = ends;
        this.bytes = bytes;
    }

    /**
     * {@return the texts that lie one behind another, made when they are asked for}
     *
     * <p>Those in an array are made once, if they are not very many; of those in a mapped file none is kept.
     *
     * @param ends for each number the byte behind its text; not decreasing, and the last is the number of bytes
     * @param bytes in UTF-8
     */
    static TextTable packed(IntColumn ends, ByteColumn bytes) {
        boolean keeps = !bytes.isMapped() && ends.size() <= MOST_KEPT;
        return new TextTable(ends.size(), keeps ? new String[ends.size()] : NOT_KEPT, ends, bytes);
    }

    /** {@return the texts of a pool, under the numbers that they have there} */
    static TextTable of(TextPool pool) {
        return packed(pool.ends(), pool.bytes());
    }

    int size() {
        return size;
    }

    /** {@return for each number the byte behind its text} */
    IntColumn ends() {
        return ends;
    }

    /** {@return the texts one behind another, in UTF-8} */
    ByteColumn bytes() {
        return bytes;
    }

    @Override
    public String require(int number) {
        if (kept.length == 0) {
            return made(number);
        }
        String text = kept[number];
        if (text == null) {
            text = made(number);
            kept[number] = text;
        }
        return text;
    }

    /** Adds every text that is known, in order, to a digest. */
    void addTo(GraphDigest digest) {
        for (int number = 1; number < size; number++) {
            digest.add(bytes, start(number), ends.get(number));
        }
    }

    /** {@return how a text stands to another in the order of {@link String#compareTo}} */
    int compare(int number, String other) {
        if (kept.length == 0 && isAscii(other)) {
            return bytes.compareToAscii(start(number), ends.get(number), other);
        }
        return require(number).compareTo(other);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private String made(int number) {
        return bytes.text(start(number), end(number));
    }

    /** {@return where a packed text begins among the bytes} */
    int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    /** {@return where a packed text ends among the bytes} */
    int end(int number) {
        return ends.get(number);
    }

    /** {@return whether a packed text is UTF-8, so that it is read as it was written} */
    boolean isWellFormed(int number) {
        ByteBuffer spelt = bytes.content().slice(start(number), end(number) - start(number));
        return spelt.equals(ByteBuffer.wrap(require(number).getBytes(UTF_8)));
    }
}
