package org.evigraph.exporter.json;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;

/** Writes one JSON document, indented for people and for line-by-line comparison. Nothing is lost. */
public final class JsonExporter implements Exporter {
    /** Creates the exporter. */
    public JsonExporter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String description() {
        return "Evigraph JSON: one document, everything kept";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        JsonFile.indented(to, "graph.json", json -> GraphJson.writeDocument(json, graph));
        return ExportReport.NOTHING;
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        JsonFile.indented(to, "answer.json", json -> AnswerJson.write(json, answer));
        return ExportReport.NOTHING;
    }
}
