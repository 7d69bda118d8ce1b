/** Summaries of findings as HTML and Markdown. */
module org.evigraph.exporter.report {
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks on our signatures, needed only to compile

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.report.HtmlExporter,
            org.evigraph.exporter.report.MarkdownExporter;
}
