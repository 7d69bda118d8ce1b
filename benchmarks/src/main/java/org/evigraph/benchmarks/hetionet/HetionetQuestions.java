package org.evigraph.benchmarks.hetionet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.Pathway;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/**
 * Asks Hetionet's treated pairs of compounds and diseases the questions of docs/performance.md, of Evigraph and of loops
 * written by hand, checks that the answers agree, and prints the median of a question's time.
 *
 * <p>Run with a folder of Hetionet's tables, or a snapshot of it.
 */
public final class HetionetQuestions {
    private static final int ROUNDS = 7;

    private record Pair(int from, int to, String start, String end) {}

    private HetionetQuestions() {}

    /** Runs every question in rounds and prints the medians of the last. */
    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        EvidenceGraph graph = GraphReader.file(Path.of(arguments[0]));
        print("load", "evigraph", (System.nanoTime() - begin) / 1e6, "ms, once");
        List<Pair> pairs = pairs(graph);
        HandWritten limit = new HandWritten(graph);
        PathwayFinder finder = PathwayFinder.over(graph);
        compare(
                "binds, associates: count",
                pairs,
                pair -> limit.bindsAssociates(pair.from(), pair.to()),
                pair -> finder.count(query(pair, "-[binds]->(:Gene)<-[associates]-")).found());
        compare(
                "binds, interacts, associates: count",
                pairs,
                pair -> limit.bindsInteractsAssociates(pair.from(), pair.to()),
                pair -> finder.count(query(pair, "-[binds]->(:Gene)-[interacts]-(:Gene)<-[associates]-"))
                        .found());
        compare(
                "at most 3 steps, any, either way: count",
                pairs,
                pair -> limit.atMostThree(pair.from(), pair.to()),
                pair -> finder.count(query(pair, "-[*1..3]-")).found());
        compare(
                "binds, interacts, associates: 10 best, graded, and count",
                pairs,
                pair -> limit.bindsInteractsAssociates(pair.from(), pair.to()),
                pair -> finder.find(query(pair, "-[binds]->(:Gene)-[interacts]-(:Gene)<-[associates]-"))
                        .found());
        compare(
                "at most 3 steps, any, either way: 10 best, graded, and count",
                pairs,
                pair -> limit.atMostThree(pair.from(), pair.to()),
                pair -> finder.find(query(pair, "-[*1..3]-")).found());
        compare(
                "10 best of at most 4 steps, the best first, nothing counted",
                pairs.subList(0, Math.min(pairs.size(), 3)),
                pair -> 10,
                pair -> first(finder.bestFirst(query(pair, "-[*1..4]-")), 10));
    }

    private static long first(Iterator<Pathway> pathways, int count) {
        int found = 0;
        while (found < count && pathways.hasNext()) {
            pathways.next();
            found++;
        }
        return found;
    }

    private static PathwayQuery query(Pair pair, String way) {
        return PathwayQuery.of("(\"" + pair.start() + "\")" + way + "(\"" + pair.end() + "\")")
                .withExact(true);
    }

    private static List<Pair> pairs(EvidenceGraph graph) {
        List<Pair> pairs = new ArrayList<>();
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            if (graph.predicate(graph.predicateOf(claim)).id().equals("treats")) {
                int from = graph.subjectOf(claim);
                int to = graph.objectOf(claim);
                pairs.add(new Pair(
                        from, to, graph.entity(from).id(), graph.entity(to).id()));
            }
        }
        return pairs;
    }

    private static void compare(
            String question, List<Pair> pairs, ToLongFunction<Pair> byHand, ToLongFunction<Pair> ours) {
        for (Pair pair : pairs) {
            long expected = byHand.applyAsLong(pair);
            long found = ours.applyAsLong(pair);
            if (expected != found) {
                throw new IllegalStateException(question + ": " + pair + " has " + expected + ", not " + found);
            }
        }
        print(question, "by hand", median(pairs, byHand), "us a pair");
        print(question, "evigraph", median(pairs, ours), "us a pair");
    }

    /** {@return the median of the last round's times, in microseconds} */
    private static double median(List<Pair> pairs, ToLongFunction<Pair> question) {
        double[] times = new double[pairs.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int place = 0; place < times.length; place++) {
                long begin = System.nanoTime();
                var unused = question.applyAsLong(pairs.get(place));
                times[place] = (System.nanoTime() - begin) / 1e3;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void print(String question, String who, double time, String unit) {
        System.out.printf(Locale.ROOT, "%-64s %-9s %10.2f %s%n", question, who, time, unit);
    }
}
