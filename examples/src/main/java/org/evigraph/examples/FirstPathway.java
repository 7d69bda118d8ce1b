package org.evigraph.examples;

import java.io.IOException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.Step;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/** Loads the bundled graph and prints the best pathway. */
public final class FirstPathway {
    private FirstPathway() {}

    /** Prints a certainty, then a line for each step. */
    public static void main(String[] arguments) throws IOException {
        EvidenceGraph graph = GraphReader.dataset("pml");
        var query = PathwayQuery.of("natalizumab -> plasma exchange -> IRIS risk");
        Pathway best = PathwayFinder.over(graph).find(query).pathways().get(0);

        System.out.println("Certainty: " + best.certainty().label());
        for (Step step : best.steps()) {
            System.out.println(
                    step.from().name() + " " + step.reading() + " " + step.to().name());
            step.claims().stream()
                    .flatMap(claim -> claim.claim().evidence().stream())
                    .forEach(line -> System.out.println("  " + line.direction().code() + ": " + line.citation()));
        }
    }
}
