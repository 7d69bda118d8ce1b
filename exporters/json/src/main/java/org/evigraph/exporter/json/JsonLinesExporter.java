package org.evigraph.exporter.json;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;

/** Writes one JSON object a line: of a graph, each piece; of an answer, the whole. Nothing is lost. */
public final class JsonLinesExporter implements Exporter {
    /** Creates the exporter. */
    public JsonLinesExporter() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "Evigraph JSON Lines: one object a line, for streams; everything kept";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        JsonFile.lines(to, "graph.jsonl", json -> GraphJson.writeLines(json, graph));
        return ExportReport.NOTHING;
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        JsonFile.lines(to, "answer.jsonl", json -> AnswerJson.write(json, answer));
        return ExportReport.NOTHING;
    }
}
