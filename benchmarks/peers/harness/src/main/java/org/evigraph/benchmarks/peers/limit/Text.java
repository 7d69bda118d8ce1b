package org.evigraph.benchmarks.peers.limit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes on their way to a file, gathered in one large array. */
final class Text implements AutoCloseable {
    private static final int CAPACITY = 1 << 18;

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private int size;

    Text(Path file) throws IOException {
        out = Files.newOutputStream(file);
    }

    void put(byte[] text, int begin, int length) throws IOException {
        if (size + length > CAPACITY) {
            flush();
        }
        System.arraycopy(text, begin, buffer, size, length);
        size += length;
    }

    void put(byte[] text) throws IOException {
        put(text, 0, text.length);
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
