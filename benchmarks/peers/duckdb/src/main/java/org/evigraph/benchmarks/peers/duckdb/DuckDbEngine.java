package org.evigraph.benchmarks.peers.duckdb;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.jspecify.annotations.Nullable;

/** DuckDB in memory: whole numbers in sorted tables with indexes, prepared statements, one query for all pairs. */
public final class DuckDbEngine implements Engine {
    private @Nullable Connection connection;
    private @Nullable Statements statements;
    private int[] compounds = {};
    private int[] diseases = {};
    private int[] hashes = {};

    /** Creates an engine that holds nothing yet. */
    public DuckDbEngine() {}

    @Override
    public String description() {
        try {
            return "DuckDB " + text("SELECT version()") + ", in memory; sorted tables, indexes, prepared statements";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void load(Tables tables) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run(Loading.statements(tables));
    }

    @Override
    public long bytesBesideHeap() throws SQLException {
        return Long.parseLong(text("SELECT sum(memory_usage_bytes)::VARCHAR FROM duckdb_memory()"));
    }

    @Override
    public void prepare(List<Pair> pairs) throws SQLException {
        run(Loading.preparations());
        Map<String, Integer> numbers = new HashMap<>();
        try (Statement statement = held().createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, number FROM node")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
        compounds = pairs.stream()
                .mapToInt(pair -> Objects.requireNonNull(numbers.get(pair.compound())))
                .toArray();
        diseases = pairs.stream()
                .mapToInt(pair -> Objects.requireNonNull(numbers.get(pair.disease())))
                .toArray();
        hashes = new int[numbers.size() + 1];
        numbers.forEach((id, number) -> hashes[number] = id.hashCode());
        try (PreparedStatement insert = held().prepareStatement("INSERT INTO asked VALUES (?, ?, ?)")) {
            for (int pair = 0; pair < compounds.length; pair++) {
                insert.setInt(1, pair);
                insert.setInt(2, compounds[pair]);
                insert.setInt(3, diseases[pair]);
                insert.execute();
            }
        }
        statements = new Statements(held(), compounds.length);
    }

    @Override
    public @Nullable Question question(Workload workload) {
        Statements prepared = Objects.requireNonNull(statements);
        return switch (workload) {
            case TYPED_2_ALL -> Question.together(prepared::allTwoHops);
            case TYPED_3_ALL -> Question.together(prepared::allThreeHops);
            case TYPED_3_ALL_PATHS -> Question.together(() -> prepared.allThreeHopPaths(hashes));
            case TYPED_3 -> pair -> prepared.threeHops(compounds[pair], diseases[pair]);
            case ANY_3 -> pair -> prepared.upToThree(compounds[pair], diseases[pair]);
            case SHORTEST_10 -> pair -> prepared.shortest(compounds[pair], diseases[pair], 10);
            case SHORTEST_100 -> pair -> prepared.shortest(compounds[pair], diseases[pair], 100);
            case TYPED_3_ALL_VALUES, ANY_3_PATHS, ANY_3_VALUES, WEIGHTED_10 -> null;
        };
    }

    @Override
    public @Nullable Export export(Format format) {
        return switch (format) {
            case CSV -> new Export("\n", 1, 1 + nodes() + 1, folder -> copy(folder, "csv", "(HEADER)"));
            case JSON -> new Export("\"metaedge\":", 1, 0, folder -> copy(folder, "json", "(FORMAT json)"));
            case DOT -> null;
        };
    }

    private int nodes() {
        try {
            return Integer.parseInt(text("SELECT count(*)::VARCHAR FROM node"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Path folder, String ending, String options) throws IOException {
        String to = "' " + options;
        try {
            run(List.of(
                    "COPY (SELECT id, name, kind FROM node) TO '" + folder.resolve("nodes." + ending) + to,
                    "COPY (SELECT s.id AS source, metaedge, t.id AS target FROM edge e JOIN node s ON s.number = e.source"
                            + " JOIN node t ON t.number = e.target) TO '" + folder.resolve("edges." + ending) + to));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void run(List<String> sql) throws SQLException {
        try (Statement statement = held().createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = held().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection held() {
        return Objects.requireNonNull(connection);
    }

    @Override
    public void close() throws IOException {
        try {
            held().close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
