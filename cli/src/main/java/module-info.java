/** The {@code evigraph} command: parse, call, print. */
module org.evigraph.cli {
    requires info.picocli; // parses arguments, writes help and completion
    requires org.evigraph.exporter; // writes answers and graphs in a format found by name
    requires org.evigraph.importers; // reads graphs
    requires static org.jspecify; // marks on signatures, needed only to compile

    exports org.evigraph.cli;

    opens org.evigraph.cli to
            info.picocli; // it sets the fields that stand for options
}
