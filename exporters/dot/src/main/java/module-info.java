/** Evidence as Graphviz drawings. */
module org.evigraph.exporter.dot {
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks on our signatures, needed only to compile

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.dot.DotExporter;
}
