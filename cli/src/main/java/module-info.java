/** The {@code evigraph} command: parse, call, print. */
module org.evigraph.cli {
    requires info.picocli; // lays help out and makes the completion script
    requires org.evigraph.evidencegraph; // finds and grades pathways
    requires org.evigraph.exporter; // writes answers and graphs in a format found by name
    requires org.evigraph.importers; // reads graphs
    requires static org.jspecify; // marks on signatures, needed only to compile

    exports org.evigraph.cli;
}
