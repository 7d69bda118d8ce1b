package org.evigraph.exporter;

import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;

/** Writes nothing, and says so. */
public final class SilentExporter implements Exporter {
    @Override
    public String format() {
        return "silent";
    }

    @Override
    public String description() {
        return "nothing at all";
    }

    @Override
    public List<String> extensions() {
        return List.of("nil", "void");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) {
        return ExportReport.of("claims not written", graph.claimCount());
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) {
        return ExportReport.NOTHING;
    }
}
