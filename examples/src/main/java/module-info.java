/** Small programs that the docs quote. */
module org.evigraph.examples {
    requires org.evigraph.core; // the graph and its answers
    requires org.evigraph.evidencegraph; // asking
    requires org.evigraph.exporter; // drawing
    requires org.evigraph.importers; // reading
    requires static org.jspecify; // marks, needed only to compile
}
