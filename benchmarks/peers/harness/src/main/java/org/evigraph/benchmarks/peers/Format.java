package org.evigraph.benchmarks.peers;

/** A format to write the whole graph in. */
public enum Format {
    /** Tables of comma-separated values. */
    CSV,
    /** A graph for Graphviz. */
    DOT,
    /** JSON, in whatever shape the engine has for graphs. */
    JSON
}
