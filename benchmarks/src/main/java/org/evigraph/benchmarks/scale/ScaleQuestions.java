package org.evigraph.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.evigraph.benchmarks.scale.PairDraw.Pair;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/**
 * Opens a snapshot of a made-up graph, asks it typed questions of three steps and tells how long the ten best graded pathways
 * took: {@code CLAIMS FILE}. Every count is held against {@link HandLoops}.
 *
 * <p>A finder keeps the steps that it has worked out. So each question is timed when it comes for the first time, and again.
 */
final class ScaleQuestions {
    private static final long SEED = 7;
    private static final long WARM_UP_SEED = 8;

    private final EvidenceGraph graph;
    private final PathwayFinder finder;
    private final HandLoops byHand;
    private final Measured measured;

    private ScaleQuestions(EvidenceGraph graph, PathwayFinder finder, Measured measured) {
        this.graph = graph;
        this.finder = finder;
        this.byHand = new HandLoops(graph);
        this.measured = measured;
    }

    public static void main(String[] arguments) throws IOException {
        PowerLawEvidence evidence = ScaleBuild.evidence(Integer.parseInt(arguments[0]));
        Measured measured = Measured.nothing();
        Clock opening = new Clock();
        EvidenceGraph graph = GraphReader.file(Path.of(arguments[1]));
        measured.tell("open.seconds", opening.seconds());
        Clock answering = new Clock();
        PathwayFinder finder = PathwayFinder.over(graph);
        Pair first = PairDraw.HUBS.pairs(graph, evidence, WARM_UP_SEED).get(0);
        measured.tell("graph.firstAnswer.found", finder.find(query(first)).found());
        measured.tell("firstAnswer.seconds", answering.seconds());
        measured.tell("firstAnswer.secondsOfProcess", Clock.secondsOfProcess());
        measured.tell("open.heapBytes", Clock.heapInUse());
        ScaleQuestions questions = new ScaleQuestions(graph, finder, measured);
        for (Pair pair : PairDraw.BY_CLAIMS.pairs(graph, evidence, WARM_UP_SEED)) {
            questions.check(pair);
        }
        for (PairDraw draw : PairDraw.values()) {
            questions.ask(draw, draw.pairs(graph, evidence, SEED));
        }
        measured.tell("ask.heapBytes", Clock.heapInUse());
        measured.tell("load.afterQuestions", Clock.load());
    }

    private static PathwayQuery query(Pair pair) {
        return PathwayQuery.of("(\"" + pair.from() + "\")-[binds]->(:Gene)-[interacts_with]-(:Gene)"
                + "-[is_associated_with]->(\"" + pair.to() + "\")");
    }

    private void ask(PairDraw draw, List<Pair> pairs) {
        String name = "questions." + draw.label();
        long[] found = new long[pairs.size()];
        boolean[] cut = new boolean[pairs.size()];
        int[] place = {0};
        tell(name + ".first", time(pairs, pair -> {
            PathwayAnswer answer = finder.find(query(pair));
            found[place[0]] = answer.found();
            cut[place[0]++] = answer.truncated();
        }));
        for (int i = 0; i < found.length; i++) {
            check(pairs.get(i), found[i], cut[i]);
        }
        tell(name + ".again", time(pairs, pair -> finder.find(query(pair))));
        tell(name + ".byHand", time(pairs, pair -> byHand.count(pair.chemical(), pair.disease())));
        measured.tell("graph." + name + ".asked", pairs.size());
        measured.tell(
                "graph." + name + ".answered",
                Arrays.stream(found).filter(many -> many > 0).count());
        measured.tell("graph." + name + ".pathways", Arrays.stream(found).sum());
        int cutShort = 0;
        for (boolean one : cut) {
            cutShort += one ? 1 : 0;
        }
        measured.tell("graph." + name + ".cutShort", cutShort);
    }

    private void check(Pair pair) {
        PathwayAnswer answer = finder.find(query(pair));
        check(pair, answer.found(), answer.truncated());
    }

    private void check(Pair pair, long found, boolean cut) {
        long expected = byHand.count(pair.chemical(), pair.disease());
        if (cut ? found > expected : found != expected) {
            throw new IllegalStateException(
                    pair + " has " + expected + " pathways by hand, not " + found + ", among " + graph.claimCount());
        }
    }

    /** {@return how long each question took, in microseconds, from the shortest on} */
    private static double[] time(List<Pair> pairs, Consumer<Pair> question) {
        double[] times = new double[pairs.size()];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            question.accept(pairs.get(i));
            times[i] = (System.nanoTime() - begin) / 1e3;
        }
        Arrays.sort(times);
        return times;
    }

    private void tell(String name, double[] times) {
        measured.tell(name + ".medianMicros", times[times.length / 2]);
        measured.tell(name + ".p99Micros", times[(int) Math.ceil(times.length * 0.99) - 1]);
        measured.tell(name + ".maxMicros", times[times.length - 1]);
    }
}
