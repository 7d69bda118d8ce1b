package org.evigraph.exporter.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.pathway.Answer;

/** Writes a graph as a snapshot; answers have none. */
public final class SnapshotExporter implements Exporter {
    /** Creates the exporter. */
    public SnapshotExporter() {}

    @Override
    public String format() {
        return "evg";
    }

    @Override
    public String description() {
        return "a snapshot of a graph, which opens without being built; not for answers";
    }

    @Override
    public List<String> extensions() {
        return List.of("evg");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public boolean writes(Class<? extends Answer> kind) {
        return false;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        try (OutputStream out = to.open("graph.evg")) {
            GraphSnapshot.write(graph, out);
            return ExportReport.NOTHING;
        }
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) {
        throw new IllegalArgumentException("A snapshot holds a graph and no answer.");
    }
}
