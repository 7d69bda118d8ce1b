package org.evigraph.benchmarks.peers.duckdb;

import java.nio.file.Path;
import java.util.List;
import org.evigraph.benchmarks.peers.Tables;

/** The statements that make and fill the tables: a table for each relation of the typed questions, sorted by its source. */
final class Loading {
    private Loading() {}

    static List<String> statements(Tables tables) {
        return List.of(
                "CREATE TABLE node AS SELECT (row_number() OVER ())::INTEGER AS number, id, name, kind FROM "
                        + text(tables.nodes()),
                "CREATE TABLE edge AS SELECT s.number AS source, metaedge, t.number AS target FROM "
                        + text(tables.edges())
                        + " JOIN node s ON s.id = source JOIN node t ON t.id = target",
                "CREATE TABLE binds AS SELECT source AS compound, target AS gene FROM edge WHERE metaedge = 'CbG'"
                        + " ORDER BY 1, 2",
                "CREATE TABLE associates AS SELECT source AS disease, target AS gene FROM edge WHERE metaedge = 'DaG'"
                        + " ORDER BY 1, 2",
                "CREATE TABLE interacts AS SELECT source AS gene, target AS other FROM edge WHERE metaedge = 'GiG'"
                        + " UNION ALL SELECT target, source FROM edge WHERE metaedge = 'GiG' ORDER BY 1, 2");
    }

    /** What is made beside, once loaded: all relations either way, each pair of neighbours once, and the pairs to ask for. */
    static List<String> preparations() {
        return List.of(
                "CREATE TABLE near AS SELECT DISTINCT one, other FROM (SELECT source AS one, target AS other FROM edge"
                        + " UNION ALL SELECT target, source FROM edge) ORDER BY 1, 2",
                "CREATE INDEX near_one ON near (one)",
                "CREATE INDEX binds_compound ON binds (compound)",
                "CREATE INDEX interacts_gene ON interacts (gene)",
                "CREATE INDEX associates_disease ON associates (disease)",
                "CREATE TABLE asked (pair INTEGER, compound INTEGER, disease INTEGER)");
    }

    private static String text(Path file) {
        return "read_csv('" + file.toString().replace("'", "''")
                + "', delim = '\t', header = true, quote = '', all_varchar = true)";
    }
}
