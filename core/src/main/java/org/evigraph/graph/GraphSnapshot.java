package org.evigraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph as one run of bytes that holds its columns as they are, so that it opens without being built.
 *
 * <p>Every part has a checksum, the header and the padding included: what was cut, flipped or swapped is refused by the
 * name of the part. docs/formats/evigraph-snapshot.md has the layout.
 *
 * <p><b>Cost.</b> Opening takes one pass over the bytes for the checksums and one over the columns that a search walks. Records and
 * texts stay where they are and are decoded when somebody asks for one; a record that makes no sense then is refused by
 * an {@link java.io.UncheckedIOException} of a {@link DamagedSnapshotException}. <b>Threads.</b> Stateless; opening takes a
 * second thread for as long as it lasts.
 */
public final class GraphSnapshot {
    private GraphSnapshot() {}

    /**
     * Writes a graph.
     *
     * @throws IOException if that fails
     */
    public static void write(EvidenceGraph graph, OutputStream to) throws IOException {
        new SnapshotWriter(columnar(graph)).writeTo(to);
    }

    private static ColumnarGraph columnar(EvidenceGraph graph) {
        return graph instanceof ColumnarGraph already
                ? already
                : (ColumnarGraph) EvidenceGraph.builder().addAll(graph).build();
    }

    /**
     * {@return the graph that the bytes from the buffer's position to its limit hold}
     *
     * @throws DamagedSnapshotException if they are not exactly what {@link #write} wrote
     * @throws IOException if it holds more than the program can
     */
    public static EvidenceGraph read(ByteBuffer from) throws IOException {
        return open(SnapshotBytes.of(from));
    }

    /**
     * {@return the graph that some bytes hold}
     *
     * <p>What lies in a mapped file stays there: the graph takes next to no memory of its own.
     *
     * @throws DamagedSnapshotException if it is not exactly what {@link #write} wrote
     * @throws IOException if it cannot be read, or holds more than the program can
     */
    public static EvidenceGraph open(SnapshotBytes from) throws IOException {
        try {
            return new SnapshotReader(new SnapshotParts(from, Integer.MAX_VALUE)).graph();
        } catch (DamagedSnapshotException damaged) {
            throw named(damaged, from);
        }
    }

    private static DamagedSnapshotException named(DamagedSnapshotException damaged, SnapshotBytes from) {
        String name = from.name();
        return name == null ? damaged : damaged.of(name);
    }

    /**
     * {@return what a snapshot holds, after everything in it was looked at}
     *
     * <p>That is more than {@link #open} does: every record is made and held against the columns, and the digest worked
     * out anew, so that not even a snapshot whose checksums somebody made fit passes for what it is not.
     *
     * @throws DamagedSnapshotException if it is not what {@link #write} writes
     * @throws IOException if it cannot be read, or holds more than the program can
     */
    public static SnapshotReport verify(SnapshotBytes from) throws IOException {
        try {
            SnapshotParts parts = new SnapshotParts(from, Integer.MAX_VALUE);
            ColumnarGraph graph = new SnapshotReader(parts).graph();
            audit(graph);
            return new SnapshotReport(SnapshotLayout.VERSION, from.size(), listed(parts.header()), graph);
        } catch (DamagedSnapshotException damaged) {
            throw named(damaged, from);
        }
    }

    private static void audit(ColumnarGraph graph) throws IOException {
        try {
            new SnapshotAudit(graph).run();
        } catch (UncheckedIOException senseless) {
            throw senseless.getCause();
        }
    }

    /**
     * {@return the parts of a snapshot, as its head tells: what takes how much room}
     *
     * <p>Nothing but the head is read, so that nothing is known of whether the parts are sound.
     *
     * @throws DamagedSnapshotException if the head is not what {@link #write} wrote, or not of so many bytes
     * @throws IOException if it cannot be read
     */
    public static List<SnapshotReport.Part> parts(SnapshotBytes from) throws IOException {
        return listed(new SnapshotHeader(from));
    }

    private static List<SnapshotReport.Part> listed(SnapshotHeader header) {
        List<SnapshotReport.Part> listed = new ArrayList<>();
        for (Block block : Block.values()) {
            SnapshotHeader.Part part = header.part(block);
            listed.add(new SnapshotReport.Part(block.label(), part.length(), part.checksum()));
        }
        return listed;
    }
}
