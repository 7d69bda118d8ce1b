package org.evigraph.exporter.report;

import java.io.Writer;
import java.util.List;

/** Writes a summary of findings as a web page that needs nothing else and prints well. */
public final class HtmlExporter extends FindingsExporter {
    /** Creates the exporter. */
    public HtmlExporter() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String description() {
        return "a summary of findings as a page to read and print";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    Language language(Writer out) {
        return new Html(out);
    }
}
