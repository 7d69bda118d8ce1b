/** What follows from a graph: a question, its pathways, and how sure each is. */
module org.evigraph.evidencegraph {
    exports org.evigraph.certainty;
    exports org.evigraph.compare;
    exports org.evigraph.metapath;
    exports org.evigraph.pattern;
    exports org.evigraph.query;
    exports org.evigraph.whatif;

    requires transitive org.evigraph.core; // questions go to a graph and answers are core's values
    requires static transitive org.jspecify; // marks on our signatures, needed only to compile
}
