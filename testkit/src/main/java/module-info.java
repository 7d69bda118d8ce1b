/** What every graph, search, importer and exporter must do, written once; random evidence to do it with. */
module org.evigraph.testkit {
    exports org.evigraph.testkit;

    requires transitive org.assertj.core; // the contracts assert with it, and whoever takes them up does too
    requires transitive org.evigraph.core; // evidence and answers are what is made
    requires transitive org.evigraph.exporter; // ExporterContract speaks of Exporter
    requires transitive org.junit.jupiter.api; // the contracts are interfaces of default @Test methods
    requires transitive org.junit.jupiter.params; // and of @ParameterizedTest methods, a seed each
    requires static transitive org.jspecify; // marks on our signatures, needed only to compile
}
