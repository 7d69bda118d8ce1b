package org.evigraph.exporter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that belongs to somebody else: closing it flushes it and no more. */
final class UnclosedStream extends FilterOutputStream {
    UnclosedStream(OutputStream owned) {
        super(owned);
    }

    /** In one piece; the inherited method would go byte by byte. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
