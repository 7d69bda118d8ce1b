/** Bytes to evidence: one package for one source format, found as services. */
module org.evigraph.importers {
    exports org.evigraph.importer;

    requires transitive org.evigraph.core; // an importer pushes the model's values into core's consumer
    requires org.apache.commons.csv; // splits the rows of CSV files
    requires tools.jackson.core; // splits JSON into tokens; its types stay out of our signatures
    requires org.snakeyaml.engine; // splits YAML into events; it makes no objects of them
    requires static transitive org.jspecify; // marks on our signatures, needed only to compile

    uses org.evigraph.importer.Importer;

    provides org.evigraph.importer.Importer with
            org.evigraph.importer.civic.CivicImporter,
            org.evigraph.importer.csv.CsvFolderImporter,
            org.evigraph.importer.drugmechdb.DrugMechDbImporter,
            org.evigraph.importer.hetionet.HetionetImporter,
            org.evigraph.importer.json.JsonImporter,
            org.evigraph.importer.json.JsonLinesImporter,
            org.evigraph.importer.snapshot.SnapshotImporter;
}
