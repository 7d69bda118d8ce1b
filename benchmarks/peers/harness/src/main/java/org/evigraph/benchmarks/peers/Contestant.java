package org.evigraph.benchmarks.peers;

import java.util.List;

/** Who takes part: in which module, by which class, with what options of the JVM beside those of all. */
enum Contestant {
    /** The hand-written loops; the first, since the others' answers are checked against its. */
    LIMIT("by hand", "harness", "limit.LimitEngine", ""),
    EVIGRAPH("Evigraph", "evigraph", "evigraph.EvigraphEngine", ""),
    JGRAPHT("JGraphT", "jgrapht", "jgrapht.JGraphTEngine", ""),
    NEO4J(
            "Neo4j",
            "neo4j",
            "neo4j.Neo4jEngine",
            // As Neo4j's manual asks for.
            "--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED"
                    + " --add-opens=java.base/sun.nio.ch=ALL-UNNAMED"
                    + " --add-opens=java.base/java.util.concurrent=ALL-UNNAMED"),
    TINKERGRAPH("TinkerGraph", "tinkergraph", "tinkergraph.TinkerGraphEngine", ""),
    DUCKDB("DuckDB", "duckdb", "duckdb.DuckDbEngine", "");

    private static final String PACKAGE = "org.evigraph.benchmarks.peers.";

    private final String title;
    private final String module;
    private final String engine;
    private final String options;

    Contestant(String title, String module, String engine, String options) {
        this.title = title;
        this.module = module;
        this.engine = engine;
        this.options = options;
    }

    String title() {
        return title;
    }

    String module() {
        return module;
    }

    String engine() {
        return PACKAGE + engine;
    }

    List<String> options() {
        return options.isEmpty() ? List.of() : List.of(options.split(" "));
    }

    boolean isPeer() {
        return this != LIMIT && this != EVIGRAPH;
    }
}
