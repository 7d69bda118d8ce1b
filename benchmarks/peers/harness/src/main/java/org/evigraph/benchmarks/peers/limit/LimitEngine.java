package org.evigraph.benchmarks.peers.limit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.jspecify.annotations.Nullable;

/** The limit as an engine. */
public final class LimitEngine implements Engine {
    private @Nullable TextGraph graph;
    private @Nullable Questions questions;

    /** Creates an engine that holds nothing yet. */
    public LimitEngine() {}

    @Override
    public String description() {
        return "Loops over int arrays, each written for its one question";
    }

    @Override
    public void load(Tables tables) throws IOException {
        graph = new TextGraph(tables);
    }

    @Override
    public void prepare(List<Pair> pairs) {
        questions = new Questions(Objects.requireNonNull(graph), pairs);
    }

    @Override
    public Question question(Workload workload) {
        return Objects.requireNonNull(questions).question(workload);
    }

    @Override
    public Export export(Format format) {
        GraphWriter writer = new GraphWriter(Objects.requireNonNull(graph));
        return switch (format) {
            // A line an edge, a line a node, two lines of names.
            case CSV ->
                new Export(
                        "\n", 1, Objects.requireNonNull(graph).entities() + 2, folder -> writer.write(format, folder));
            case DOT -> new Export(" -> ", 1, 0, folder -> writer.write(format, folder));
            case JSON -> new Export("\"source\":", 1, 0, folder -> writer.write(format, folder));
        };
    }

    /** What is made once for all questions. */
    private static final class Questions {
        private final int[] compounds;
        private final int[] diseases;
        private final Typed typed;
        private final AnyThree anyThree;
        private final FewestHops fewestHops;
        private final LeastWeight leastWeight;

        Questions(TextGraph graph, List<Pair> pairs) {
            compounds = pairs.stream()
                    .mapToInt(pair -> graph.indexOf(pair.compound()))
                    .toArray();
            diseases = pairs.stream()
                    .mapToInt(pair -> graph.indexOf(pair.disease()))
                    .toArray();
            int[] hashes = new int[graph.entities()];
            for (int entity = 0; entity < hashes.length; entity++) {
                hashes[entity] = graph.id(entity).hashCode();
            }
            Found found = new Found();
            Adjacency near = Adjacency.of(graph.entities(), graph.edges(), -1, true, true)
                    .distinct();
            typed = new Typed(graph, compounds, diseases, hashes, found);
            anyThree = new AnyThree(near, hashes, found);
            fewestHops = new FewestHops(near, graph.entities(), found);
            leastWeight = new LeastWeight(near);
        }

        Question question(Workload workload) {
            return switch (workload) {
                case TYPED_2_ALL -> Question.together(typed::countTwoHops);
                case TYPED_3_ALL -> Question.together(typed::countThreeHops);
                case TYPED_3_ALL_PATHS, TYPED_3_ALL_VALUES -> Question.together(typed::listThreeHops);
                case TYPED_3 -> typed::countThreeHops;
                case ANY_3 -> pair -> anyThree.count(compounds[pair], diseases[pair]);
                case ANY_3_PATHS, ANY_3_VALUES -> pair -> anyThree.list(compounds[pair], diseases[pair]);
                case WEIGHTED_10 -> pair -> leastWeight.find(compounds[pair], diseases[pair]);
                case SHORTEST_10 -> pair -> fewestHops.list(compounds[pair], diseases[pair], 10);
                case SHORTEST_100 -> pair -> fewestHops.list(compounds[pair], diseases[pair], 100);
            };
        }
    }
}
