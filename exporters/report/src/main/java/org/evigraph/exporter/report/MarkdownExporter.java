package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.FindingsAnswer;

/** Writes a summary of findings as a Markdown table. */
public final class MarkdownExporter implements Exporter {
    /** Creates the exporter. */
    public MarkdownExporter() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String description() {
        return "a summary of findings as a table in Markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public boolean writesGraphs() {
        return false;
    }

    @Override
    public boolean writes(Class<? extends Answer> kind) {
        return kind == FindingsAnswer.class;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        throw new IllegalArgumentException("Markdown holds summaries of findings and no graph.");
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        if (!(answer instanceof FindingsAnswer findings)) {
            throw new IllegalArgumentException("Markdown holds summaries of findings and no other answer.");
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to.open("answer.md"), UTF_8))) {
            new Report(findings, new Markdown(out)).write();
        }
        return ExportReport.NOTHING;
    }
}
