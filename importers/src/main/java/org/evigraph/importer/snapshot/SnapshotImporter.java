package org.evigraph.importer.snapshot;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.SnapshotFile;
import org.evigraph.importer.Source;

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
    public double leastMemoryPerByte() {
        return 0.1;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        consumer.acceptAll(readBuilt(source, limits));
    }

    @Override
    public EvidenceGraph readBuilt(Source source, Limits limits) throws IOException {
        try (SnapshotFile file = SnapshotFile.of(source)) {
            return GraphSnapshot.open(file);
        }
    }
}
