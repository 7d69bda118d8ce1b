package org.evigraph.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameIndex;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.PathwayFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Load, resolve, search and export on the bundled graph.
 *
 * <p>Each run checks its answer once before it is timed: a benchmark of a wrong answer says nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BundledGraphBenchmark {
    static final String QUESTION = "natalizumab -> plasma exchange -> IRIS risk";

    private final EvidenceGraph graph = load();
    private final PathwayAnswer answer = search(graph);

    /** Fails if what is timed would be wrong. */
    @Setup(Level.Trial)
    public void check() {
        if (graph.lineCount() != 375 || answer.pathways().isEmpty()) {
            throw new IllegalStateException("The bundled graph or its answer is not what it should be");
        }
    }

    /** Reads the bundled graph from its resource. */
    @Benchmark
    public EvidenceGraph loadGraph() {
        return load();
    }

    /** Makes the index of names and looks one up. */
    @Benchmark
    public NameIndex.Resolution resolveFirstName() {
        return EvidenceGraph.builder().addAll(graph).build().names().resolve("Plasmapheresis");
    }

    /** Looks up a name in an index that is there. */
    @Benchmark
    public NameIndex.Resolution resolveName() {
        return graph.names().resolve("plasma exchange");
    }

    /** Suggests names for a misspelt one. */
    @Benchmark
    public NameIndex.Resolution resolveMisspeltName() {
        return graph.names().resolve("natalizumba");
    }

    /** Answers the question of the README. */
    @Benchmark
    public PathwayAnswer searchPathways() {
        return search(graph);
    }

    /** Writes the graph and the answer in one format. */
    @Benchmark
    public ExportReport export(Format format) throws IOException {
        Destination nowhere = Destination.of(OutputStream.nullOutputStream());
        var exporter = Exporters.named(format.name);
        exporter.write(graph, nowhere, ExportOptions.DEFAULT);
        return exporter.write(answer, nowhere, ExportOptions.DEFAULT);
    }

    private static EvidenceGraph load() {
        try {
            return GraphReader.dataset("pml");
        } catch (IOException broken) {
            throw new IllegalStateException("The bundled graph cannot be read", broken);
        }
    }

    private static PathwayAnswer search(EvidenceGraph graph) {
        return PathwayFinder.over(graph).find(PathwayQuery.of(QUESTION));
    }

    /** The format that {@link #export} writes. */
    @State(Scope.Benchmark)
    public static class Format {
        /** The name of the format. */
        @Param({"json", "jsonl", "csv", "dot"})
        public String name = "json";
    }
}
