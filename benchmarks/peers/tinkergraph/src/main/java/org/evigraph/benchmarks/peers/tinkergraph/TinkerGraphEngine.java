package org.evigraph.benchmarks.peers.tinkergraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.tinkerpop.gremlin.structure.Graph;
import org.apache.tinkerpop.gremlin.structure.T;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.structure.VertexProperty;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.apache.tinkerpop.gremlin.util.Gremlin;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.jspecify.annotations.Nullable;

/** TinkerGraph in memory: an edge label for each relation, and one for all, each pair of neighbours joined once. */
public final class TinkerGraphEngine implements Engine {
    private @Nullable TinkerGraph graph;
    private @Nullable TinkerGraph whole;
    private @Nullable Traversals traversals;
    private Vertex[] compounds = {};
    private Vertex[] diseases = {};
    /** The pairs, those of a disease one after the other, so that its genes are looked up once. */
    private int[] byDisease = {};

    /** Creates an engine that holds nothing yet. */
    public TinkerGraphEngine() {}

    @Override
    public String description() {
        return "TinkerGraph " + Gremlin.version() + ", in memory; Gremlin, the target's neighbours as a set";
    }

    @Override
    public void load(Tables tables) throws IOException {
        TinkerGraph loaded = TinkerGraph.open();
        Map<String, Vertex> vertices = new HashMap<>();
        tables.readNodes((id, name, kind) -> vertices.put(id, loaded.addVertex(T.id, id, T.label, kind, "name", name)));
        tables.readEdges((source, relation, target) -> Objects.requireNonNull(vertices.get(source))
                .addEdge(relation, Objects.requireNonNull(vertices.get(target))));
        graph = loaded;
    }

    @Override
    public void prepare(List<Pair> pairs) {
        TinkerGraph loaded = Objects.requireNonNull(graph);
        traversals = new Traversals(loaded.traversal());
        compounds = pairs.stream()
                .map(pair -> loaded.vertices(pair.compound()).next())
                .toArray(Vertex[]::new);
        diseases = pairs.stream()
                .map(pair -> loaded.vertices(pair.disease()).next())
                .toArray(Vertex[]::new);
        byDisease = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.comparing(pair -> pairs.get(pair).disease()))
                .mapToInt(Integer::intValue)
                .toArray();
        joinNeighbours(loaded);
    }

    private static void joinNeighbours(TinkerGraph graph) {
        Set<List<Object>> joined = new HashSet<>();
        List<Vertex[]> ends = graph.traversal().E().toList().stream()
                .filter(edge -> joined.add(sorted(
                        edge.outVertex().id().toString(), edge.inVertex().id().toString())))
                .map(edge -> new Vertex[] {edge.outVertex(), edge.inVertex()})
                .toList();
        ends.forEach(pair -> pair[0].addEdge("near", pair[1]));
    }

    private static List<Object> sorted(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    @Override
    public @Nullable Question question(Workload workload) {
        Traversals asked = Objects.requireNonNull(traversals);
        return switch (workload) {
            case TYPED_2_ALL -> all(asked::twoHops);
            case TYPED_3_ALL -> all(asked::threeHops);
            case TYPED_3 -> pair -> asked.threeHops(compounds[pair], asked.genesOf(diseases[pair]));
            case ANY_3 -> pair -> asked.upToThree(compounds[pair], diseases[pair]);
            case SHORTEST_10 -> pair -> asked.shortest(compounds[pair], diseases[pair], 10);
            case SHORTEST_100 -> pair -> asked.shortest(compounds[pair], diseases[pair], 100);
            case TYPED_3_ALL_PATHS, TYPED_3_ALL_VALUES, ANY_3_PATHS, ANY_3_VALUES, WEIGHTED_10 -> null;
        };
    }

    private Question all(OfCompound count) {
        return Question.together(() -> {
            long[] counts = new long[compounds.length];
            Vertex last = diseases[byDisease[0]];
            Set<Vertex> genes = Objects.requireNonNull(traversals).genesOf(last);
            for (int pair : byDisease) {
                if (!diseases[pair].equals(last)) {
                    last = diseases[pair];
                    genes = Objects.requireNonNull(traversals).genesOf(last);
                }
                counts[pair] = count.of(compounds[pair], genes);
            }
            return counts;
        });
    }

    /** Counts the pathways from a compound to some genes. */
    @FunctionalInterface
    private interface OfCompound {
        long of(Vertex compound, Set<Vertex> genes);
    }

    /** GraphSON, which names an edge from both its ends. TinkerGraph writes no tables and no DOT. */
    @Override
    public @Nullable Export export(Format format) {
        if (format != Format.JSON) {
            return null;
        }
        if (whole == null) {
            whole = withoutNeighbours(Objects.requireNonNull(graph));
        }
        Graph written = whole;
        return new Export("\"inV\":", 1, 0, folder -> write(written, folder));
    }

    private static TinkerGraph withoutNeighbours(TinkerGraph graph) {
        TinkerGraph copy = TinkerGraph.open();
        graph.vertices().forEachRemaining(vertex -> {
            VertexProperty<String> name = vertex.property("name");
            copy.addVertex(T.id, vertex.id(), T.label, vertex.label(), "name", name.value());
        });
        graph.traversal().E().toList().stream()
                .filter(edge -> !edge.label().equals("near"))
                .forEach(edge -> copy.vertices(edge.outVertex().id())
                        .next()
                        .addEdge(
                                edge.label(),
                                copy.vertices(edge.inVertex().id()).next()));
        return copy;
    }

    private static void write(Graph graph, Path folder) {
        graph.traversal().io(folder.resolve("graph.json").toString()).write().iterate();
    }
}
