package org.evigraph.importer.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;

/** A stream whose first bytes tell what it is; they are still read afterwards. */
final class FirstBytes extends FilterInputStream {
    private record Signature(String name, int... bytes) {}

    private static final Signature GZIP = new Signature("a gzip file", 0x1F, 0x8B);
    private static final List<Signature> ARCHIVES = List.of(
            new Signature("a gzip file inside a gzip file", 0x1F, 0x8B),
            new Signature("a ZIP archive", 'P', 'K', 3, 4),
            new Signature("a bzip2 file", 'B', 'Z', 'h', '1', 'A', 'Y'),
            new Signature("a bzip2 file", 'B', 'Z', 'h', '9', '1', 'A', 'Y'),
            new Signature("an xz file", 0xFD, '7', 'z', 'X', 'Z', 0),
            new Signature("a Zstandard file", 0x28, 0xB5, 0x2F, 0xFD));

    private static final Signature MARK = new Signature("a byte order mark", 0xEF, 0xBB, 0xBF);

    private static final int LONGEST = 8;

    private final byte[] first;
    private int next;

    FirstBytes(InputStream in) throws IOException {
        super(in);
        // Byte by byte: for readNBytes a FileInputStream of Java 17 seeks, and a pipe cannot.
        byte[] room = new byte[LONGEST];
        int count = 0;
        for (int read = 0; count < LONGEST && (read = in.read()) >= 0; count++) {
            room[count] = (byte) read;
        }
        first = Arrays.copyOf(room, count);
    }

    boolean isGzip() {
        return startsWith(GZIP);
    }

    /** Refuses what is no text in UTF-8, as far as the first bytes tell. */
    void requireText(Location at) throws FaultException {
        for (Signature archive : ARCHIVES) {
            if (startsWith(archive)) {
                throw new FaultException(Faults.file(
                        FindingKind.UNSUPPORTED, at, archive.name(), "plain text, or a gzip file", "unpack it first"));
            }
        }
        String encoding = otherEncoding();
        if (!encoding.isEmpty()) {
            throw new FaultException(Faults.file(
                    FindingKind.ENCODING,
                    at,
                    "text in " + encoding,
                    "UTF-8",
                    "save it as UTF-8, as with: iconv -f " + encoding + " -t UTF-8"));
        }
    }

    /** Passes over the mark that says that the text is UTF-8, if there is one. */
    void skipMark() {
        if (startsWith(MARK)) {
            next = MARK.bytes().length;
        }
    }

    /** {@return UTF-16 or UTF-32, by a byte order mark or by the zeros beside its first letter; or nothing} */
    private String otherEncoding() {
        boolean littleMark = at(0) == 0xFF && at(1) == 0xFE;
        boolean bigMark = at(0) == 0xFE && at(1) == 0xFF;
        boolean zerosBefore = at(0) == 0 && at(1) == 0;
        boolean zerosAfter = at(2) == 0 && at(3) == 0 && (at(1) == 0 || littleMark);
        if (zerosBefore || zerosAfter) {
            return "UTF-32";
        }
        boolean zeroBefore = at(0) == 0 && at(2) == 0;
        boolean zeroAfter = at(1) == 0 && at(3) == 0;
        return littleMark || bigMark || zeroBefore || zeroAfter ? "UTF-16" : "";
    }

    private int at(int index) {
        return index < first.length ? first[index] & 0xFF : -1;
    }

    private boolean startsWith(Signature signature) {
        for (int i = 0; i < signature.bytes().length; i++) {
            if (at(i) != signature.bytes()[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return next < first.length ? first[next++] & 0xFF : in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (next == first.length) {
            return in.read(target, offset, length);
        }
        int count = Math.min(length, first.length - next);
        System.arraycopy(first, next, target, offset, count);
        next += count;
        return count;
    }
}
