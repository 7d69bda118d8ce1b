package org.evigraph.importer.csv;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.UnreadableException;

/**
 * Reads a graph from a folder of CSV files.
 *
 * <p><b>Cost.</b> What is claimed, the grades and the effects are held until the evidence has been read, since rows may
 * come in any order.
 */
public final class CsvFolderImporter implements Importer {
    /** Creates the importer. */
    public CsvFolderImporter() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "Evigraph CSV: a folder of tables for a spreadsheet";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public double leastMemoryPerByte() {
        return 0.05;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        if (!source.isFolder()) {
            source.open().close(); // a file that is not there at all is told so
            throw new UnreadableException(
                    source.name(),
                    "this is one file, and a graph in CSV is a folder of them (" + Table.ENTITIES.fileName() + ", "
                            + Table.CLAIMS.fileName() + " ...)",
                    "name the folder",
                    null);
        }
        new FolderReader(source, consumer, limits).read();
    }
}
