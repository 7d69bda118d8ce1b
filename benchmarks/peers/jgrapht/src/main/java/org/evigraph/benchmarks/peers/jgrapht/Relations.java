package org.evigraph.benchmarks.peers.jgrapht;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Weights;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** A JGraphT graph for each relation, so that a typed hop meets its own edges only. Vertices are numbers, to be marked in arrays. */
final class Relations {
    private static final List<String> SYMMETRIC = List.of("CrC", "DrD", "GcG", "GiG");

    private final List<String[]> nodes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Graph<Integer, DefaultEdge>> graphs = new HashMap<>();

    Relations(Tables tables) throws IOException {
        tables.readNodes((id, name, kind) -> {
            numbers.put(id, nodes.size());
            nodes.add(new String[] {id, name, kind});
        });
        tables.readEdges((source, relation, target) -> {
            Integer from = numberOf(source);
            Integer to = numberOf(target);
            Graph<Integer, DefaultEdge> graph = graphs.computeIfAbsent(relation, Relations::empty);
            graph.addVertex(from);
            graph.addVertex(to);
            graph.addEdge(from, to);
        });
    }

    private static Graph<Integer, DefaultEdge> empty(String relation) {
        return new LeanGraph(SYMMETRIC.contains(relation));
    }

    /** Keeps no index of pairs of vertices, which loops do not need, and looks for no parallel edge at every new one. */
    private static final class LeanGraph extends AbstractBaseGraph<Integer, DefaultEdge> {
        private static final long serialVersionUID = 1L;

        LeanGraph(boolean symmetric) {
            super(
                    null,
                    SupplierUtil.createDefaultEdgeSupplier(),
                    symmetric ? DefaultGraphType.pseudograph() : DefaultGraphType.directedPseudograph(),
                    new DefaultGraphSpecificsStrategy<>());
        }
    }

    int size() {
        return nodes.size();
    }

    /** {@return the id, name and kind of an entity} */
    String[] node(int entity) {
        return nodes.get(entity);
    }

    Integer numberOf(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    Graph<Integer, DefaultEdge> graph(String relation) {
        return Objects.requireNonNull(graphs.get(relation));
    }

    /** {@return all relations as one simple graph, either way, its edges weighing what {@link Weights} says} */
    Graph<Integer, DefaultWeightedEdge> near() {
        Graph<Integer, DefaultWeightedEdge> near = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (Graph<Integer, DefaultEdge> graph : graphs.values()) {
            for (DefaultEdge edge : graph.edgeSet()) {
                Graphs.addEdgeWithVertices(near, graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
            }
        }
        for (DefaultWeightedEdge edge : near.edgeSet()) {
            int source = near.degreeOf(near.getEdgeSource(edge));
            int target = near.degreeOf(near.getEdgeTarget(edge));
            near.setEdgeWeight(edge, Weights.between(source, target));
        }
        return near;
    }

    /** {@return all relations as one graph with parallel edges, to be written; an edge is its relation and its ends} */
    Graph<Integer, RelationEdge> whole() {
        Graph<Integer, RelationEdge> whole = new DirectedPseudograph<>(RelationEdge.class);
        for (int entity = 0; entity < size(); entity++) {
            whole.addVertex(entity);
        }
        graphs.forEach((relation, graph) -> {
            for (DefaultEdge edge : graph.edgeSet()) {
                whole.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), new RelationEdge(relation));
            }
        });
        return whole;
    }

    /** An edge that knows its relation; equal to itself only, as there are parallel ones. */
    static final class RelationEdge {
        private final String relation;

        RelationEdge(String relation) {
            this.relation = relation;
        }

        String relation() {
            return relation;
        }
    }
}
