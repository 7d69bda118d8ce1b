package org.evigraph.importer.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;

/**
 * The content of a gzip file, however many members it has. Differs from the JDK's in what it refuses: a file that ends
 * early, a wrong checksum, bytes after the end, a bomb. Zeros after the end are padding.
 *
 * <p><b>Source.</b> RFC 1952.
 */
final class Gunzip extends InputStream {
    private static final int FIRST_BYTE = 0x1F;
    private static final int SECOND_BYTE = 0x8B;

    /** Up to here any ratio is harmless. */
    private static final long RATIO_FROM = 100_000;

    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Location at;
    private final Limits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[1 << 15];
    private int next;
    private int end;
    private long bytesIn;
    private long bytesOut;
    private boolean finished;

    /** Reads the header of the first member. */
    Gunzip(InputStream in, String name, Limits limits) throws IOException {
        this.in = in;
        this.at = Location.of(name);
        this.limits = limits;
        header(take());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!finished) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                bytesOut += count;
                checkRatio();
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                if (next == end && !tryFill()) {
                    throw tooShort();
                }
                inflater.setInput(buffer, next, end - next);
                next = end;
            } else {
                throw damaged("a preset dictionary", "none, as gzip has none");
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw damaged("compressed data that is damaged (" + e.getMessage() + ")", "a whole gzip file");
        }
    }

    private void checkRatio() throws IOException {
        if (bytesOut > RATIO_FROM && bytesOut / limits.of(Limit.GZIP_RATIO) > bytesIn) {
            throw new FaultException(Faults.overLimit(
                    Limit.GZIP_RATIO,
                    limits,
                    at,
                    Faults.FILE,
                    bytesIn + " compressed bytes that already became " + bytesOut));
        }
    }

    /** Checks the eight bytes after a member, and goes on to the next member if there is one. */
    private void endMember() throws IOException {
        next = end - inflater.getRemaining();
        long expected = number();
        long length = number();
        if (expected != checksum.getValue() || length != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged("content that its checksum contradicts", "a whole gzip file");
        }
        int first = tryTake();
        while (first == 0) {
            first = tryTake();
        }
        if (first < 0) {
            finished = true;
        } else if (first == FIRST_BYTE) {
            header(first);
            inflater.reset();
            checksum.reset();
        } else {
            throw trailing();
        }
    }

    private FaultException trailing() {
        return new FaultException(Faults.file(
                FindingKind.TRAILING,
                at,
                "more bytes after the end of the compressed data",
                "nothing",
                "compress the file anew"));
    }

    private void header(int first) throws IOException {
        if (first != FIRST_BYTE || take() != SECOND_BYTE) {
            throw trailing();
        }
        if (take() != DEFLATE) {
            throw damaged("an unknown way of compression", "deflate");
        }
        int flags = take();
        skip(6); // time, level, system
        if ((flags & EXTRA) != 0) {
            skip(take() | take() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    private void skipText() throws IOException {
        int c;
        do {
            c = take();
        } while (c != 0);
    }

    private long number() throws IOException {
        return take() | take() << 8 | take() << 16 | (long) take() << 24;
    }

    private int take() throws IOException {
        int c = tryTake();
        if (c < 0) {
            throw tooShort();
        }
        return c;
    }

    private int tryTake() throws IOException {
        return next == end && !tryFill() ? -1 : buffer[next++] & 0xFF;
    }

    private boolean tryFill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        bytesIn += end;
        return end > 0;
    }

    private FaultException tooShort() {
        return new FaultException(Faults.file(
                FindingKind.TRUNCATED,
                at,
                "compressed data that ends after " + bytesIn + " bytes, in the middle",
                "a whole gzip file",
                "copy or download the file again"));
    }

    private FaultException damaged(String found, String expected) {
        return new FaultException(
                Faults.file(FindingKind.SYNTAX, at, found, expected, "copy or download the file again"));
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
