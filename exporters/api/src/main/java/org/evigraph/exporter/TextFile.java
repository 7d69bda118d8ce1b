package org.evigraph.exporter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text on its way to a file, in UTF-8.
 *
 * <p>For exporters, which write millions of short texts: each is copied into one buffer, and nothing is locked.
 *
 * <p><b>Threads.</b> Belongs to one thread.
 */
public final class TextFile implements Closeable {
    private static final int SIZE = 1 << 14;
    /** Fewer pieces are not worth another thread. */
    private static final int FEW = 256;

    private static final int SHORTEST_RUN = 8;

    /** Missing if everything stays in the buffer. */
    private final @Nullable OutputStream out;

    private byte[] buffer = new byte[SIZE];
    private int end;

    /** A long text made of pieces with numbers, any run of which can be written for itself. */
    @FunctionalInterface
    public interface Pieces {
        /**
         * Writes some of the pieces, at least one. May be called by several threads at a time, each with a file of its own.
         *
         * @param from the first of them
         * @param to the one after the last
         * @throws IOException if the file cannot be written to
         */
        void write(int from, int to, TextFile file) throws IOException;
    }

    /** Writes to {@code out}, which is closed with the file. */
    public TextFile(OutputStream out) {
        this.out = out;
    }

    /** Holds everything in the buffer. */
    TextFile() {
        this.out = null;
    }

    /**
     * Adds a text. Half a surrogate pair becomes a question mark.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void put(String text) throws IOException {
        put(text.getBytes(UTF_8));
    }

    /**
     * Adds a character of ASCII.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void put(char ascii) throws IOException {
        if (end == buffer.length) {
            makeRoom(1);
        }
        buffer[end++] = (byte) ascii;
    }

    /**
     * Adds a number in decimal digits.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void put(int number) throws IOException {
        put(Integer.toString(number).getBytes(ISO_8859_1));
    }

    /**
     * Adds a text that was made UTF-8 before.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void put(byte[] utf8) throws IOException {
        put(utf8, utf8.length);
    }

    /**
     * Adds the start of a text that was made UTF-8 before.
     *
     * @param length in bytes
     * @throws IOException if the stream cannot be written to
     */
    public void put(byte[] utf8, int length) throws IOException {
        put(utf8, 0, length);
    }

    private void put(byte[] utf8, int from, int length) throws IOException {
        if (length > buffer.length - end) {
            if (out != null && length >= SIZE) {
                out.write(buffer, 0, end);
                end = 0;
                out.write(utf8, from, length);
                return;
            }
            makeRoom(length);
        }
        System.arraycopy(utf8, from, buffer, end, length);
        end += length;
    }

    /**
     * {@return the file as a stream, for libraries that write to one}
     *
     * <p>To flush or close it does nothing to the file.
     */
    public OutputStream asStream() {
        return new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                put((char) (oneByte & 0xFF));
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                put(bytes, from, length);
            }
        };
    }

    /**
     * Adds pieces in the order of their numbers.
     *
     * <p>If they are many, the common pool helps to make them: runs of them, of which a few
     * megabytes are in memory at a time.
     *
     * @param count how many there are; the first has number zero
     * @throws IOException if the stream cannot be written to
     */
    public void put(int count, Pieces pieces) throws IOException {
        if (count <= FEW) {
            if (count > 0) {
                pieces.write(0, count, this);
            }
            return;
        }
        new PieceRuns(this, count, pieces).write(SHORTEST_RUN);
    }

    /** {@return how many bytes wait in the buffer} */
    int length() {
        return end;
    }

    /** Adds to another file what waits in the buffer, which is empty then. */
    void moveTo(TextFile other) throws IOException {
        other.put(buffer, end);
        end = 0;
    }

    private void makeRoom(int length) throws IOException {
        if (out != null) {
            out.write(buffer, 0, end);
            end = 0;
        }
        if (length > buffer.length - end) {
            buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(end, length), buffer.length + (buffer.length >> 1)));
        }
    }

    /** Hands on what is left, and closes the stream. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            try (out) {
                out.write(buffer, 0, end);
            }
        }
    }
}
