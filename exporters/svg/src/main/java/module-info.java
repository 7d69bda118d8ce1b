/** Gap maps as pictures. */
module org.evigraph.exporter.svg {
    requires java.xml; // the JDK's streaming writer, so that no text escapes its place
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks on our signatures, needed only to compile

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.svg.SvgExporter;
}
