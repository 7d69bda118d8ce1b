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
import org.evigraph.importer.Limits;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, in UTF-8 and nothing else. A byte order mark is passed over; any line end is good.
 *
 * <p>A byte that is not UTF-8 is refused at its line and column, where the JDK's own reader would put U+FFFD in its place
 * in silence. What stands before a fault is handed out first.
 */
public final class TextReader extends Reader {
    private static final int SIZE = 1 << 15;

    private final TextBytes in;
    private final String name;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] array = new byte[SIZE];
    private final ByteBuffer bytes = ByteBuffer.wrap(array).limit(0);
    private final char[] decoded = new char[SIZE];
    private int next;
    private int end;
    private @Nullable FaultException fault;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    private TextReader(TextBytes in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * {@return the text of a file, decompressed if its first bytes say that it is a gzip file}
     *
     * @throws FaultException if it is in another encoding, or compressed in another way
     */
    public static TextReader open(InputStream in, String name, Limits limits) throws IOException {
        return new TextReader(TextBytes.open(in, name, limits), name);
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
            follow();
            if (result.isError()) {
                fault = TextBytes.notUtf8(here(), bytes.get(bytes.position()));
            }
            if (end == 0 && fault == null && !fillBytes()) {
                return false;
            }
        }
        return true;
    }

    /** Keeps count of lines and columns. */
    private void follow() {
        for (int i = 0; i < end; i++) {
            char c = decoded[i];
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            afterReturn = c == '\r';
        }
    }

    private boolean fillBytes() throws IOException {
        bytes.compact();
        int kept = bytes.position();
        int count = in.read(array, kept, array.length - kept);
        bytes.position(0).limit(kept + Math.max(0, count));
        if (count < 0) {
            if (kept > 0) {
                throw TextBytes.cutShort(here(), kept);
            }
            return false;
        }
        in.requireWithinLimit(here());
        return true;
    }

    private Location here() {
        return new Location(name, line, column);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
