package org.evigraph.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evigraph.compare.ConflictQuery;
import org.evigraph.compare.Conflicts;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.PathwayFinder;
import org.evigraph.whatif.Removals;
import org.evigraph.whatif.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who disagrees, and what if, on a graph of 100,000 claims.
 *
 * <p>To be met: conflicts within a second; a what-if within twice the time of the plain question.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ManyClaimsBenchmark {
    private static final PathwayQuery QUESTION =
            PathwayQuery.of("e4 -> e7").withMaxHops(2).withLimit(10_000);

    private final EvidenceGraph graph = ManyClaims.of(100_000);

    /** Fails if what is timed would be wrong. */
    @Setup(Level.Trial)
    public void check() {
        if (graph.claimCount() < 95_000
                || conflicts().found() == 0
                || plain().found() == 0
                || whatIf().before() != plain().found()) {
            throw new IllegalStateException("The graph or its answers are not what they should be");
        }
    }

    /** Lists where the evidence disagrees. */
    @Benchmark
    public ConflictsAnswer conflicts() {
        return Conflicts.find(graph, new ConflictQuery(List.of(), null, 10));
    }

    /** Asks a question of two hops between hubs. */
    @Benchmark
    public PathwayAnswer plain() {
        return PathwayFinder.over(graph).find(QUESTION);
    }

    /** Asks the same, with and without the case reports. */
    @Benchmark
    public WhatIfAnswer whatIf() {
        return WhatIf.ask(graph, QUESTION, new Removals(graph).without("design:case_report"));
    }
}
