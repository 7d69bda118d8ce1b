package org.evigraph.importer.hetionet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;

/**
 * Reads Hetionet 1.0 from its tables of nodes and edges, or from the folder that holds them.
 *
 * <p><b>Source.</b> Himmelstein et al. (2017), doi:10.7554/eLife.26726.
 *
 * <p><b>Cost.</b> One pass. The ids and a word or two for each edge are held, to tell edges that come twice.
 */
public final class HetionetImporter implements Importer {
    /** Creates the importer. */
    public HetionetImporter() {}

    @Override
    public String format() {
        return "hetionet";
    }

    @Override
    public String description() {
        return "Hetionet: its nodes and edges, a file each or their folder";
    }

    @Override
    public List<String> extensions() {
        return List.of("sif", "tsv");
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public boolean recognisesFolder(List<String> files) {
        return files.stream().anyMatch(HetionetFolder::isNodes)
                && files.stream().anyMatch(HetionetFolder::isEdges);
    }

    @Override
    public boolean recognisesHeader(String firstLine) {
        return firstLine.equals(String.join("\t", TableReader.NODES))
                || firstLine.equals(String.join("\t", TableReader.EDGES));
    }

    @Override
    public double leastMemoryPerByte() {
        return 0.25;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        if (source.isFolder()) {
            new HetionetFolder(source, consumer, limits).read();
            return;
        }
        try (InputStream stream = source.open()) {
            HetionetFolder.readTable(stream, source.name(), consumer, limits);
        }
    }
}
