package org.evigraph.importer.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
    /** A file up to this size is sooner read than mapped. */
    private static final long SMALL = 1 << 20;

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
        try (FileChannel file = source.channel()) {
            return file == null || file.size() <= SMALL
                    ? GraphSnapshot.read(bytes(source, limits))
                    : GraphSnapshot.open(new MappedSnapshot(file));
        }
    }

    private static ByteBuffer bytes(Source source, Limits limits) throws IOException {
        long most = Math.min(limits.of(Limit.FILE_BYTES), Integer.MAX_VALUE - 8);
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes((int) most);
            if (bytes.length == most && stream.read() >= 0) {
                throw new UnreadableException(
                        source.name(), "it has more than " + most + " bytes", "save it to a file and name that", null);
            }
            return ByteBuffer.wrap(bytes);
        }
    }
}
