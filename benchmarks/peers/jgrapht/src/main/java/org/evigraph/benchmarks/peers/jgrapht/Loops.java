package org.evigraph.benchmarks.peers.jgrapht;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evigraph.benchmarks.peers.Answers;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;

/** Own loops over the adjacency of JGraphT's graphs: the target's neighbours marked, the rest scanned from the source. */
final class Loops {
    private final Relations relations;
    private final Graph<Integer, DefaultEdge> binds;
    private final Graph<Integer, DefaultEdge> interacts;
    private final Graph<Integer, DefaultEdge> associates;
    private final Marks marks;

    Loops(Relations relations) {
        this.relations = relations;
        this.binds = relations.graph("CbG");
        this.interacts = relations.graph("GiG");
        this.associates = relations.graph("DaG");
        this.marks = new Marks(relations.size());
    }

    long twoHops(Integer compound, Integer disease) {
        if (!marks.markFrom(associates, disease) || !binds.containsVertex(compound)) {
            return 0;
        }
        long count = 0;
        for (DefaultEdge edge : binds.outgoingEdgesOf(compound)) {
            count += marks.has(binds.getEdgeTarget(edge)) ? 1 : 0;
        }
        return count;
    }

    long threeHops(Integer compound, Integer disease) {
        if (!marks.markFrom(associates, disease) || !binds.containsVertex(compound)) {
            return 0;
        }
        long count = 0;
        for (DefaultEdge edge : binds.outgoingEdgesOf(compound)) {
            Integer gene = binds.getEdgeTarget(edge);
            if (interacts.containsVertex(gene)) {
                for (DefaultEdge next : interacts.edgesOf(gene)) {
                    count += marks.has(Graphs.getOppositeVertex(interacts, next, gene)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** {@return the number of the pathways, each made into a list} */
    long threeHopPaths(Integer compound, Integer disease) {
        if (!marks.markFrom(associates, disease) || !binds.containsVertex(compound)) {
            return 0;
        }
        Paths paths = new Paths();
        for (DefaultEdge edge : binds.outgoingEdgesOf(compound)) {
            Integer gene = binds.getEdgeTarget(edge);
            if (interacts.containsVertex(gene)) {
                for (DefaultEdge next : interacts.edgesOf(gene)) {
                    Integer other = Graphs.getOppositeVertex(interacts, next, gene);
                    if (marks.has(other)) {
                        paths.add(compound, gene, other, disease);
                    }
                }
            }
        }
        return paths.number();
    }

    /** The pathways that were found, and their number. */
    final class Paths {
        private final List<List<Integer>> found = new ArrayList<>();
        private long number;

        void add(Integer... entities) {
            found.add(Arrays.asList(entities));
            number += Answers.path(Arrays.stream(entities)
                    .map(entity -> relations.node(entity)[0])
                    .toList());
        }

        long number() {
            return number;
        }
    }

    /** Which vertices are marked, forgotten by counting on. */
    static final class Marks {
        private final int[] stamps;
        private int now;

        Marks(int size) {
            stamps = new int[size];
        }

        /** Marks where a vertex's edges lead; {@return whether the graph has it} */
        boolean markFrom(Graph<Integer, DefaultEdge> graph, Integer vertex) {
            if (!graph.containsVertex(vertex)) {
                return false;
            }
            now++;
            for (DefaultEdge edge : graph.outgoingEdgesOf(vertex)) {
                stamps[graph.getEdgeTarget(edge)] = now;
            }
            return true;
        }

        <E> void markAround(Graph<Integer, E> graph, Integer vertex) {
            now++;
            for (E edge : graph.edgesOf(vertex)) {
                stamps[Graphs.getOppositeVertex(graph, edge, vertex)] = now;
            }
        }

        boolean has(int vertex) {
            return stamps[vertex] == now;
        }
    }
}
