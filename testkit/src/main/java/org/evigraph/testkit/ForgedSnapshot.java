package org.evigraph.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotBytes;
import org.evigraph.graph.SnapshotReport;

/**
 * A snapshot whose parts somebody changed, and whose lengths and checksums all fit what he made of them.
 *
 * <p>It knows the layout from docs/formats/evigraph-snapshot.md, and uses nothing of the program that it is to deceive.
 *
 * <p><b>Threads.</b> Belongs to one thread.
 */
public final class ForgedSnapshot {
    private static final int FIXED_HEADER = 32;
    private static final int ENTRY = 24;

    private final byte[] header;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ForgedSnapshot(byte[] header) {
        this.header = header;
    }

    /** {@return the snapshot of a graph, so far as it should be} */
    public static ForgedSnapshot of(EvidenceGraph graph) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GraphSnapshot.write(graph, out);
            return of(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ForgedSnapshot of(byte[] sound) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        SnapshotReport report = GraphSnapshot.verify(SnapshotBytes.of(ByteBuffer.wrap(sound)));
        int size = FIXED_HEADER + ENTRY * report.parts().size() + 8;
        ForgedSnapshot made = new ForgedSnapshot(Arrays.copyOf(sound, size));
        int entry = FIXED_HEADER;
        for (SnapshotReport.Part part : report.parts()) {
            int start = (int) all.getLong(entry);
            made.parts.put(part.name(), Arrays.copyOfRange(sound, start, start + (int) all.getLong(entry + 8)));
            entry += ENTRY;
        }
        return made;
    }

    /** {@return another one that is as this is now} */
    public ForgedSnapshot copy() {
        ForgedSnapshot copy = new ForgedSnapshot(header);
        parts.forEach((part, bytes) -> copy.parts.put(part, bytes.clone()));
        return copy;
    }

    /** {@return the names of the parts, in order} */
    public List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /** {@return the bytes of a part, which may be changed} */
    public byte[] bytes(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    /** {@return the numbers of a part} */
    public int[] numbers(String part) {
        int[] numbers = new int[bytes(part).length / Integer.BYTES];
        ByteBuffer.wrap(bytes(part))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(numbers);
        return numbers;
    }

    /** Puts other bytes in place of a part. */
    public ForgedSnapshot withBytes(String part, byte... bytes) {
        if (parts.replace(part, bytes) == null) {
            throw new IllegalArgumentException("There is no part " + part);
        }
        return this;
    }

    /** Puts other numbers in place of a part. */
    public ForgedSnapshot withNumbers(String part, int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        return withBytes(part, bytes.array());
    }

    /** Puts another number at a place of a part, counted from behind if it is negative. */
    public ForgedSnapshot withNumber(String part, int place, int number) {
        int[] numbers = numbers(part);
        numbers[place < 0 ? numbers.length + place : place] = number;
        return withNumbers(part, numbers);
    }

    /** {@return the whole file, with lengths and checksums that fit} */
    public byte[] sealed() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] bytes = header.clone();
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entry = FIXED_HEADER;
        for (byte[] part : parts.values()) {
            byte[] padded = Arrays.copyOf(part, part.length + 7 & ~7);
            head.putLong(entry, bytes.length + (long) body.size());
            head.putLong(entry + 8, part.length);
            head.putInt(entry + 16, sum(padded, padded.length));
            body.writeBytes(padded);
            entry += ENTRY;
        }
        head.putLong(16, bytes.length + (long) body.size());
        return join(sealed(bytes), body.toByteArray());
    }

    /** {@return the whole file, where the header says something else of the start or length of a part} */
    public byte[] lyingAbout(String part, long start, long length) {
        byte[] all = sealed();
        byte[] bytes = Arrays.copyOf(all, header.length);
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entry = FIXED_HEADER + ENTRY * parts().indexOf(part);
        head.putLong(entry, start);
        head.putLong(entry + 8, length);
        return join(sealed(bytes), Arrays.copyOfRange(all, header.length, all.length));
    }

    private static byte[] sealed(byte[] head) {
        ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(head.length - 8, sum(head, head.length - 8));
        return head;
    }

    private static byte[] join(byte[] head, byte[] body) {
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
