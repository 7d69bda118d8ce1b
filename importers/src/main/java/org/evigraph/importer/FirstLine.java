package org.evigraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A look at how a file begins, to tell its format where its name does not. Whoever reads the file reports its faults. */
final class FirstLine {
    private static final int LONGEST = 10_000;
    private static final int GZIP_MAGIC = 0x1F;

    private FirstLine() {}

    /** {@return the first line, or its beginning; nothing if it cannot be told} */
    static String of(Source source) throws IOException {
        try (InputStream stream = new BufferedInputStream(source.open())) {
            stream.mark(1);
            boolean packed = stream.read() == GZIP_MAGIC;
            stream.reset();
            byte[] start = packed ? unpacked(stream) : stream.readNBytes(LONGEST);
            return new String(start, UTF_8).lines().findFirst().orElse("");
        }
    }

    private static byte[] unpacked(InputStream stream) {
        try (GZIPInputStream text = new GZIPInputStream(stream)) {
            return text.readNBytes(LONGEST);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }
}
