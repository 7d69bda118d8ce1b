package org.evigraph.exporter.report;

import java.io.Writer;
import java.util.List;

/** Writes a summary of findings as a Markdown table. */
public final class MarkdownExporter extends FindingsExporter {
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
    Language language(Writer out) {
        return new Markdown(out);
    }
}
