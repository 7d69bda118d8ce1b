package org.evigraph.benchmarks.peers.jgrapht;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jspecify.annotations.Nullable;

/** JGraphT: a graph for each relation and one simple graph for all; own loops, and {@link YenKShortestPath} where there are weights. */
public final class JGraphTEngine implements Engine {
    private @Nullable Relations relations;
    private @Nullable Graph<Integer, DefaultWeightedEdge> near;
    private @Nullable GraphExports exports;
    private List<Pair> pairs = List.of();

    /** Creates an engine that holds nothing yet. */
    public JGraphTEngine() {}

    @Override
    public String description() {
        // Its manifest does not tell the version, its file does.
        String file =
                Graph.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return file.substring(file.lastIndexOf('/') + 1)
                + "; own loops over its adjacency, YenKShortestPath, jgrapht-io";
    }

    @Override
    public void load(Tables tables) throws IOException {
        relations = new Relations(tables);
    }

    @Override
    public void prepare(List<Pair> asked) {
        pairs = List.copyOf(asked);
        near = Objects.requireNonNull(relations).near();
    }

    @Override
    public @Nullable Question question(Workload workload) {
        Relations held = Objects.requireNonNull(relations);
        Graph<Integer, DefaultWeightedEdge> around = Objects.requireNonNull(near);
        Loops typed = new Loops(held);
        NearLoops any = new NearLoops(around, typed, held.size());
        Integer[] compounds =
                pairs.stream().map(pair -> held.numberOf(pair.compound())).toArray(Integer[]::new);
        Integer[] diseases =
                pairs.stream().map(pair -> held.numberOf(pair.disease())).toArray(Integer[]::new);
        return switch (workload) {
            case TYPED_2_ALL -> pair -> typed.twoHops(compounds[pair], diseases[pair]);
            case TYPED_3_ALL, TYPED_3 -> pair -> typed.threeHops(compounds[pair], diseases[pair]);
            case TYPED_3_ALL_PATHS -> pair -> typed.threeHopPaths(compounds[pair], diseases[pair]);
            case ANY_3 -> pair -> any.countUpToThree(compounds[pair], diseases[pair]);
            case ANY_3_PATHS -> pair -> any.listUpToThree(compounds[pair], diseases[pair]);
            case TYPED_3_ALL_VALUES, ANY_3_VALUES -> null;
            case WEIGHTED_10 -> pair -> tenLightest(around, compounds[pair], diseases[pair]);
            case SHORTEST_10 -> pair -> any.shortest(compounds[pair], diseases[pair], 10);
            case SHORTEST_100 -> pair -> any.shortest(compounds[pair], diseases[pair], 100);
        };
    }

    private static long tenLightest(Graph<Integer, DefaultWeightedEdge> near, Integer from, Integer to) {
        List<GraphPath<Integer, DefaultWeightedEdge>> paths = new YenKShortestPath<>(near).getPaths(from, to, 10);
        int[] weights = paths.stream().mapToInt(path -> (int) path.getWeight()).toArray();
        return Answers.weights(weights, weights.length);
    }

    @Override
    public Export export(Format format) {
        if (exports == null) {
            exports = new GraphExports(Objects.requireNonNull(relations));
        }
        return exports.export(format);
    }
}
