package org.evigraph.importer.civic;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;

/**
 * Reads the tables that CIViC offers for download: a folder of them, or the table of evidence alone.
 *
 * <p><b>Source.</b> Griffith et al. (2017), doi:10.1038/ng.3774; the layout before molecular profiles, of 2022. What becomes
 * of each column is in docs/formats/civic.md, and why in docs/decisions/0030-how-civic-is-mapped.md.
 *
 * <p><b>Cost.</b> The rows of evidence are held until all are read, since the names of therapies in one row tell where those
 * in another end.
 */
public final class CivicImporter implements Importer {
    /** These columns stand together in no other table. */
    private static final List<String> TELLING =
            List.of("evidence_id", "evidence_type", "evidence_direction", "evidence_level");

    /** Creates the importer. */
    public CivicImporter() {}

    @Override
    public String format() {
        return "civic";
    }

    @Override
    public String description() {
        return "CIViC: clinical evidence on variants in cancer, its tables for download";
    }

    @Override
    public List<String> extensions() {
        return List.of("tsv");
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public boolean recognisesFolder(List<String> files) {
        return files.stream().anyMatch(Table.EVIDENCE::isNameOf);
    }

    @Override
    public boolean recognisesHeader(String firstLine) {
        Set<String> columns = new HashSet<>(Arrays.asList(firstLine.split("\t", -1)));
        return columns.containsAll(TELLING);
    }

    @Override
    public double leastMemoryPerByte() {
        return 0.05;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        new Reading(source, consumer, limits).read();
    }
}
