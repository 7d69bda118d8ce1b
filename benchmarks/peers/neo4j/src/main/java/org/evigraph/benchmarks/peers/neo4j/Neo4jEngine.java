package org.evigraph.benchmarks.peers.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.Version;

/** Neo4j embedded: loaded by its own importer, all of it in the page cache, cached plans, nodes by their internal number. */
public final class Neo4jEngine implements Engine {
    private @Nullable Path home;
    private @Nullable DatabaseManagementService service;
    private long[] compounds = {};
    private long[] diseases = {};
    private final Map<Long, Map<Long, Integer>> places = new HashMap<>();

    /** Creates an engine that holds nothing yet. */
    public Neo4jEngine() {}

    @Override
    public String description() {
        return "Neo4j Community " + Version.getNeo4jVersion()
                + ", embedded; its own importer, page cache larger than the store, cached plans";
    }

    @Override
    public void load(Tables tables) throws IOException {
        Path folder = Files.createTempDirectory("peers-neo4j");
        home = folder;
        Import.run(tables, folder);
        service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.gibiBytes(1))
                .build();
        database().isAvailable(60_000);
    }

    /** The store, which the page cache comes to hold. */
    @Override
    public long bytesBesideHeap() throws IOException {
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(home).resolve("data/databases/neo4j"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    @SuppressWarnings("removal") // the internal number is the fastest way to a node
    public void prepare(List<Pair> pairs) {
        Neighbours.join(database());
        Map<String, Long> numbers = new HashMap<>();
        try (Transaction transaction = database().beginTx();
                ResourceIterable<Node> nodes = transaction.getAllNodes()) {
            for (Node node : nodes) {
                numbers.put((String) node.getProperty("id"), node.getId());
            }
        }
        compounds = pairs.stream()
                .mapToLong(pair -> Objects.requireNonNull(numbers.get(pair.compound())))
                .toArray();
        diseases = pairs.stream()
                .mapToLong(pair -> Objects.requireNonNull(numbers.get(pair.disease())))
                .toArray();
        for (int pair = 0; pair < compounds.length; pair++) {
            places.computeIfAbsent(compounds[pair], any -> new HashMap<>()).put(diseases[pair], pair);
        }
    }

    @Override
    public @Nullable Question question(Workload workload) {
        Cypher cypher = new Cypher(database());
        return switch (workload) {
            case TYPED_2_ALL -> Question.together(() -> cypher.allTwoHops(places, compounds.length));
            case TYPED_3_ALL -> Question.together(() -> cypher.allThreeHops(places, compounds.length));
            case TYPED_3 -> pair -> cypher.threeHops(compounds[pair], diseases[pair]);
            case ANY_3 -> pair -> cypher.upToThree(compounds[pair], diseases[pair]);
            case SHORTEST_10 -> pair -> cypher.shortest(compounds[pair], diseases[pair], 10);
            case SHORTEST_100 -> pair -> cypher.shortest(compounds[pair], diseases[pair], 100);
            case TYPED_3_ALL_PATHS, TYPED_3_ALL_VALUES, ANY_3_PATHS, ANY_3_VALUES, WEIGHTED_10 -> null;
        };
    }

    private GraphDatabaseService database() {
        return Objects.requireNonNull(service).database("neo4j");
    }

    @Override
    public void close() throws IOException {
        Objects.requireNonNull(service).shutdown();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(home))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
