/** Evidence and answers as JSON documents and JSON Lines. */
module org.evigraph.exporter.json {
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks for whoever compiles
    requires tools.jackson.core; // quotes texts and sees to it that brackets match

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.json.JsonExporter,
            org.evigraph.exporter.json.JsonLinesExporter;
}
