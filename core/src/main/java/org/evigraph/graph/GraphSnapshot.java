package org.evigraph.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * A graph as one run of bytes that holds its columns as they are, so that it opens without being built.
 *
 * <p>Every part has a checksum, the header and the padding included: what was cut, flipped or swapped is refused by the
 * name of the part. docs/formats/evigraph-snapshot.md has the layout.
 *
 * <p><b>Cost.</b> Linear in the bytes; a text is decoded when it is first asked for. <b>Threads.</b> Stateless.
 */
public final class GraphSnapshot {
    private GraphSnapshot() {}

    /**
     * Writes a graph.
     *
     * @throws ArithmeticException if its texts take more than 2 GiB
     */
    public static void write(EvidenceGraph graph, OutputStream to) throws IOException {
        ColumnarGraph columnar = graph instanceof ColumnarGraph already
                ? already
                : (ColumnarGraph) EvidenceGraph.builder().addAll(graph).build();
        new SnapshotWriter(columnar.columns(), columnar.digest()).writeTo(to);
    }

    /**
     * {@return the graph that the bytes from the buffer's position to its limit hold}
     *
     * @throws DamagedSnapshotException if they are not exactly what {@link #write} wrote
     */
    public static EvidenceGraph read(ByteBuffer from) throws DamagedSnapshotException {
        return new SnapshotReader(from).graph();
    }
}
