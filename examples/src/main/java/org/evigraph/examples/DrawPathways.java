package org.evigraph.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporters;
import org.evigraph.importer.GraphReader;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/** Writes the pathways as a drawing: {@code dot -Tsvg pathways.dot > pathways.svg} makes a picture of it. */
public final class DrawPathways {
    private DrawPathways() {}

    /** Writes to the file that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        var query =
                PathwayQuery.of("natalizumab -> plasma exchange -> IRIS risk").withLimit(3);
        var answer = PathwayFinder.over(GraphReader.dataset("pml")).find(query);
        try (OutputStream out = Files.newOutputStream(file)) {
            Exporters.named("dot").write(answer, Destination.of(out), ExportOptions.DEFAULT);
        }
    }
}
