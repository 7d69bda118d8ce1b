package org.evigraph.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;

/** The bytes of a list that is no graph, decompressed if its name says so, and refused if they grow out of all measure. */
final class Unpacked extends FilterInputStream {
    /** Up to here any growth is harmless, as in the files of a graph. */
    private static final long HARMLESS = 100_000;

    private static final long RATIO = Limits.DEFAULT.of(Limit.GZIP_RATIO);

    private final String name;
    private final Packed packed;
    private long unpacked;

    /** Counts what is taken of the compressed bytes. */
    private static final class Packed extends FilterInputStream {
        private long taken;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            taken += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            taken += Math.max(0, count);
            return count;
        }
    }

    private Unpacked(String name, Packed packed) throws IOException {
        super(new GZIPInputStream(packed));
        this.name = name;
        this.packed = packed;
    }

    /** {@return the content of a file} */
    static InputStream open(String file) throws IOException {
        InputStream bytes = Source.of(Path.of(file)).open();
        if (!Formats.isGzip(file)) {
            return bytes;
        }
        try {
            return new Unpacked(file, new Packed(bytes));
        } catch (IOException noGzip) {
            bytes.close();
            throw noGzip;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        unpacked += Math.max(0, count);
        if (unpacked > HARMLESS && unpacked / RATIO > packed.taken) {
            throw Failure.cannotReadOrWrite(
                    "cannot read '" + name + "': " + packed.taken + " compressed bytes already became " + unpacked
                            + ", and " + RATIO + " to 1 is the most",
                    "decompress it yourself if it is what you meant");
        }
        return count;
    }
}
