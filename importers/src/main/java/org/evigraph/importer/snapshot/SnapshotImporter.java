package org.evigraph.importer.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.UnreadableException;

/** Opens a snapshot, or takes it apart if it is to be merged with something else. */
public final class SnapshotImporter implements Importer {
    /** Creates the importer. */
    public SnapshotImporter() {}

    @Override
    public String format() {
        return "evg";
    }

    @Override
    public String description() {
        return "Evigraph snapshot: a graph that opens without being built";
    }

    @Override
    public List<String> extensions() {
        return List.of("evg");
    }

    @Override
    public boolean readsFolders() {
        return false;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        consumer.acceptAll(readBuilt(source, limits));
    }

    @Override
    public EvidenceGraph readBuilt(Source source, Limits limits) throws IOException {
        long most = Math.min(limits.of(Limit.FILE_BYTES), Integer.MAX_VALUE - 8);
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes((int) most);
            if (bytes.length == most && stream.read() >= 0) {
                throw new UnreadableException(
                        source.name(), "it has more than " + most + " bytes", "convert it to JSON Lines", null);
            }
            return GraphSnapshot.read(ByteBuffer.wrap(bytes));
        }
    }
}
