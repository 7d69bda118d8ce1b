/** Evidence and answers as tables for a spreadsheet. */
module org.evigraph.exporter.csv {
    requires org.apache.commons.csv; // quotes cells as RFC 4180 has it
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks for whoever compiles

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.csv.CsvExporter;
}
