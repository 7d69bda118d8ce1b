package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, in UTF-8 and nothing else. A byte order mark is passed over; any line end is good.
 *
 * <p>A byte that is not UTF-8 is refused at its line and column, where the JDK's own reader would put U+FFFD in its place
 * in silence. What stands before a fault is handed out first.
 */
public final class TextReader extends Reader {
    private static final int SIZE = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final String name;
    private final Limits limits;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] array = new byte[SIZE];
    private final ByteBuffer bytes = ByteBuffer.wrap(array).limit(0);
    private final char[] decoded = new char[SIZE];
    private int next;
    private int end;
    private long bytesIn;
    private boolean started;
    private @Nullable FaultException fault;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    private TextReader(InputStream in, String name, Limits limits) {
        this.in = in;
        this.name = name;
        this.limits = limits;
    }

    /**
     * {@return the text of a file, decompressed if its first bytes say that it is a gzip file}
     *
     * @throws FaultException if it is in another encoding, or compressed in another way
     */
    public static TextReader open(InputStream in, String name, Limits limits) throws IOException {
        FirstBytes first = new FirstBytes(in);
        FirstBytes text = first.isGzip() ? new FirstBytes(new Gunzip(first, name, limits)) : first;
        text.requireText(Location.of(name));
        return new TextReader(text, name, limits);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(decoded, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = 0;
        while (end == 0) {
            if (fault != null) {
                throw fault;
            }
            CharBuffer chars = CharBuffer.wrap(decoded);
            CoderResult result = decoder.decode(bytes, chars, false);
            end = chars.position();
            dropMark();
            follow();
            if (result.isError()) {
                fault = fault(FindingKind.ENCODING, "the byte 0x" + hex(bytes.get(bytes.position())));
            }
            if (end == 0 && fault == null && !fillBytes()) {
                return false;
            }
        }
        return true;
    }

    private void dropMark() {
        if (!started && end > 0) {
            started = true;
            if (decoded[0] == BYTE_ORDER_MARK) {
                next = 1;
            }
        }
    }

    /** Keeps count of lines and columns. */
    private void follow() {
        for (int i = next; i < end; i++) {
            char c = decoded[i];
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            afterReturn = c == '\r';
        }
        if (next == end) {
            next = 0;
            end = 0;
        }
    }

    private boolean fillBytes() throws IOException {
        bytes.compact();
        int kept = bytes.position();
        int count = in.read(array, kept, array.length - kept);
        bytes.position(0).limit(kept + Math.max(0, count));
        if (count < 0) {
            if (kept > 0) {
                throw fault(FindingKind.TRUNCATED, "the first " + kept + " bytes of a character, and then the end");
            }
            return false;
        }
        bytesIn += count;
        if (bytesIn > limits.of(Limit.FILE_BYTES)) {
            throw new FaultException(
                    Faults.overLimit(Limit.FILE_BYTES, limits, here(), Faults.FILE, bytesIn + " bytes and more"));
        }
        return true;
    }

    private FaultException fault(FindingKind kind, String found) {
        return new FaultException(new Finding(
                Severity.ERROR,
                kind,
                here(),
                Faults.FILE,
                found,
                "text in UTF-8",
                kind == FindingKind.TRUNCATED
                        ? "copy or download the file again"
                        : "save the file as UTF-8, as with: iconv -f WINDOWS-1252 -t UTF-8"));
    }

    private Location here() {
        return new Location(name, line, column);
    }

    private static String hex(byte value) {
        return Integer.toHexString((value & 0xFF) | 0x100).substring(1).toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
