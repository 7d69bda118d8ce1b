package org.evigraph.examples;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;

/** Runs an algorithm of JGraphT on the bundled graph, without copying it. */
public final class CentralEntities {
    private CentralEntities() {}

    /** Prints the five entities that most of the shortest ways pass. */
    public static void main(String[] arguments) throws IOException {
        Graph<Entity, Claim> graph = GraphReader.dataset("pml").asJGraphT();
        new BetweennessCentrality<>(graph)
                .getScores().entrySet().stream()
                        .sorted(Map.Entry.<Entity, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().id()))
                        .limit(5)
                        .forEach(entry -> System.out.printf(
                                Locale.ROOT,
                                "%8.1f  %s%n",
                                entry.getValue(),
                                entry.getKey().name()));
    }
}
