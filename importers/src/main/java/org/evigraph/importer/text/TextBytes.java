package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/**
 * The bytes of a text file, decompressed and past its byte order mark, for whoever splits them before they become
 * characters.
 *
 * <p>Whether they are UTF-8 is then asked of each part, by {@link #requireUtf8}; a {@link TextReader} asks by itself.
 */
public final class TextBytes implements Closeable {
    private final InputStream in;
    private final Limits limits;
    private final long most;
    private long taken;

    private TextBytes(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.most = limits.of(Limit.FILE_BYTES);
    }

    /**
     * {@return the bytes of a file, decompressed if its first bytes say that it is a gzip file}
     *
     * @throws FaultException if it is in another encoding, or compressed in another way
     */
    public static TextBytes open(InputStream in, String name, Limits limits) throws IOException {
        FirstBytes first = new FirstBytes(in);
        FirstBytes text = first.isGzip() ? new FirstBytes(new Gunzip(first, name, limits)) : first;
        text.requireText(Location.of(name));
        text.skipMark();
        return new TextBytes(text, limits);
    }

    /** Takes some bytes. {@return how many, or -1 after the last} */
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        taken += Math.max(0, count);
        return count;
    }

    /**
     * Refuses a file of more bytes than the limit.
     *
     * @param here how far whoever reads has come
     * @throws FaultException if more were taken
     */
    public void requireWithinLimit(Location here) throws FaultException {
        if (taken > most) {
            throw new FaultException(
                    Faults.overLimit(Limit.FILE_BYTES, limits, here, Faults.FILE, taken + " bytes and more"));
        }
    }

    /**
     * Refuses what is no text in UTF-8.
     *
     * @param at the place of the first byte, with its line and column
     * @param isLast whether nothing follows in the file
     * @throws FaultException at the first byte that is none
     */
    public static void requireUtf8(byte[] bytes, int start, int length, Location at, boolean isLast)
            throws FaultException {
        ByteBuffer from = ByteBuffer.wrap(bytes, start, length);
        CharBuffer to = CharBuffer.allocate(length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(from, to, !isLast);
        Location place = new Location(at.source(), at.line(), at.column() + to.position());
        if (result.isError()) {
            throw notUtf8(place, from.get(from.position()));
        }
        if (from.hasRemaining()) {
            throw cutShort(place, from.remaining());
        }
    }

    static FaultException notUtf8(Location at, byte found) {
        String hex = Integer.toHexString((found & 0xFF) | 0x100).substring(1).toUpperCase(Locale.ROOT);
        return fault(
                FindingKind.ENCODING,
                at,
                "the byte 0x" + hex,
                "save the file as UTF-8, as with: iconv -f WINDOWS-1252 -t UTF-8");
    }

    static FaultException cutShort(Location at, int bytes) {
        return fault(
                FindingKind.TRUNCATED,
                at,
                "the first " + bytes + " bytes of a character, and then the end",
                "copy or download the file again");
    }

    private static FaultException fault(FindingKind kind, Location at, String found, String fix) {
        return new FaultException(new Finding(Severity.ERROR, kind, at, Faults.FILE, found, "text in UTF-8", fix));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
