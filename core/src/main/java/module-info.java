/** The evidence model, the grading schemes, the graph that holds claims, and the shape of an answer. */
module org.evigraph.core {
    exports org.evigraph.grade;
    exports org.evigraph.graph;
    exports org.evigraph.model;
    exports org.evigraph.pathway;

    requires transitive org.jgrapht.core; // EvidenceGraph.asJGraphT() hands out an org.jgrapht.Graph
    requires static transitive org.jspecify; // marks on our signatures, needed only to compile
}
