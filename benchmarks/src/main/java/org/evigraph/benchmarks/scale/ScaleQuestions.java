package org.evigraph.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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
    private static final int WARM_UPS = 500;

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
        measured.tell("open.processorSeconds", opening.processorSeconds());
        Clock answering = new Clock();
        PathwayFinder finder = PathwayFinder.over(graph);
        Pair first = PairDraw.HUBS.pairs(graph, evidence, WARM_UP_SEED).get(0);
        measured.tell("graph.firstAnswer.found", finder.find(query(first)).found());
        measured.tell("firstAnswer.seconds", answering.seconds());
        measured.tell("firstAnswer.processorSeconds", answering.processorSeconds());
        measured.tell("firstAnswer.secondsOfProcess", Clock.secondsOfProcess());
        measured.tell("open.heapBytes", Clock.heapInUse());
        ScaleQuestions questions = new ScaleQuestions(graph, finder, measured);
        for (Pair pair : PairDraw.BY_CLAIMS.pairs(graph, evidence, WARM_UP_SEED).subList(0, WARM_UPS)) {
            questions.check(pair, finder.find(query(pair)));
        }
        for (PairDraw draw : PairDraw.values()) {
            questions.ask(draw, draw.pairs(graph, evidence, SEED));
        }
        measured.tell("ask.heapBytes", Clock.heapInUse());
        measured.tell("load.afterQuestions", Clock.load());
    }

    static PathwayQuery query(Pair pair) {
        return PathwayQuery.of("(\"" + pair.from() + "\")-[binds]->(:Gene)-[interacts_with]-(:Gene)"
                + "-[is_associated_with]->(\"" + pair.to() + "\")");
    }

    private void ask(PairDraw draw, List<Pair> pairs) {
        String name = "questions." + draw.label();
        PathwayAnswer[] answers = new PathwayAnswer[pairs.size()];
        Times.of(pairs.size(), place -> answers[place] = finder.find(query(pairs.get(place))))
                .tell(measured, name + ".first");
        boolean[] answered = new boolean[answers.length];
        for (int place = 0; place < answers.length; place++) {
            check(pairs.get(place), answers[place]);
            answered[place] = answers[place].found() > 0;
        }
        Times again = Times.of(pairs.size(), place -> finder.find(query(pairs.get(place))));
        again.tell(measured, name + ".again");
        again.where(answered).tell(measured, name + ".answered");
        Times.of(
                        pairs.size(),
                        place -> byHand.count(
                                pairs.get(place).chemical(), pairs.get(place).disease()))
                .tell(measured, name + ".byHand");
        measured.tell("graph." + name + ".asked", pairs.size());
        measured.tell("graph." + name + ".answered", count(answers, answer -> answer.found() > 0));
        measured.tell("graph." + name + ".cutShort", count(answers, PathwayAnswer::truncated));
        measured.tell(
                "graph." + name + ".pathways",
                Arrays.stream(answers).mapToLong(PathwayAnswer::found).sum());
    }

    private static long count(PathwayAnswer[] answers, Predicate<PathwayAnswer> which) {
        return Arrays.stream(answers).filter(which).count();
    }

    private void check(Pair pair, PathwayAnswer answer) {
        long expected = byHand.count(pair.chemical(), pair.disease());
        if (answer.truncated() ? answer.found() > expected : answer.found() != expected) {
            throw new IllegalStateException(pair + " has " + expected + " pathways by hand, not " + answer.found()
                    + ", among " + graph.claimCount());
        }
    }
}
