package org.evigraph.benchmarks.peers.tinkergraph;

import java.util.Set;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.GraphTraversal;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.GraphTraversalSource;
import org.apache.tinkerpop.gremlin.process.traversal.strategy.optimization.LazyBarrierStrategy;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.evigraph.benchmarks.peers.Answers;

/** The questions in Gremlin: the neighbours of the disease as a set, the rest traversed from the compound. */
final class Traversals {
    private static final String NEAR = "near";

    private final GraphTraversalSource g;
    /** For traversals that end early, which barriers would hold up. */
    private final GraphTraversalSource early;

    @SuppressWarnings("unchecked") // an array of classes, for their variable number
    Traversals(GraphTraversalSource g) {
        this.g = g;
        this.early = g.withoutStrategies(LazyBarrierStrategy.class);
    }

    Set<Vertex> genesOf(Vertex disease) {
        return g.V(disease).out("DaG").toSet();
    }

    long twoHops(Vertex compound, Set<Vertex> genes) {
        return g.V(compound)
                .out("CbG")
                .filter(at -> genes.contains(at.get()))
                .count()
                .next();
    }

    long threeHops(Vertex compound, Set<Vertex> genes) {
        return g.V(compound)
                .out("CbG")
                .both("GiG")
                .filter(at -> genes.contains(at.get()))
                .count()
                .next();
    }

    long upToThree(Vertex start, Vertex end) {
        Set<Vertex> around = g.V(end).both(NEAR).toSet();
        long two = g.V(start)
                .both(NEAR)
                .filter(at -> around.contains(at.get()))
                .count()
                .next();
        long three = g.V(start)
                .both(NEAR)
                .filter(at -> !at.get().equals(end))
                .both(NEAR)
                .filter(at -> around.contains(at.get()) && !at.get().equals(start))
                .count()
                .next();
        return (around.contains(start) ? 1 : 0) + two + three;
    }

    /** {@return the hops of the shortest paths, all of one length looked for before the next} */
    long shortest(Vertex start, Vertex end, int wanted) {
        Set<Vertex> around = g.V(end).both(NEAR).toSet();
        int[] ofHops = new int[5];
        ofHops[1] = around.contains(start) ? 1 : 0;
        int found = ofHops[1];
        for (int hops = 2; hops < ofHops.length && found < wanted; hops++) {
            GraphTraversal<Vertex, Vertex> walk = early.V(start).both(NEAR);
            for (int hop = 2; hop < hops; hop++) {
                walk = walk.filter(at -> !at.get().equals(end)).both(NEAR);
            }
            walk = walk.filter(at -> around.contains(at.get()));
            walk = hops > 2 ? walk.simplePath() : walk;
            ofHops[hops] = walk.limit(wanted - found).toList().size();
            found += ofHops[hops];
        }
        return Answers.hops(ofHops);
    }
}
