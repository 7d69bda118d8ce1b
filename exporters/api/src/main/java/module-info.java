/** What an exporter is, and how one is found by the name of its format or by a file's name. */
module org.evigraph.exporter {
    exports org.evigraph.exporter;

    requires transitive org.evigraph.core; // what is written: an EvidenceGraph or an Answer
    requires static transitive org.jspecify; // marks on our signatures, needed only to compile

    uses org.evigraph.exporter.Exporter;
}
