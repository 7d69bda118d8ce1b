/** Graphs as the columns that they are made of, to be opened at once. */
module org.evigraph.exporter.snapshot {
    requires org.evigraph.exporter; // implements Exporter; callers find it by name, so nothing is exported
    requires static org.jspecify; // marks on our signatures, needed only to compile

    provides org.evigraph.exporter.Exporter with
            org.evigraph.exporter.snapshot.SnapshotExporter;
}
