package org.evigraph.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.CountAnswer.Sequence;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;

/**
 * Answers made at random from a seed, over random evidence: each is one that an engine might give, as far as its form
 * goes. Steps follow one another, their claims are between their ends, and every entity and publication is described.
 * Certainties and counts are drawn, not worked out.
 */
public final class RandomAnswers {
    private RandomAnswers() {}

    /** {@return an answer of each kind} */
    public static List<Answer> all(long seed) {
        return List.of(
                pathways(seed),
                pair(seed),
                count(seed),
                search(seed),
                summary(seed),
                gaps(seed),
                metapaths(seed),
                findings(seed),
                changes(seed).whatIf(),
                changes(seed).fragility(),
                changes(seed).conflicts(),
                diff(seed),
                schemes(seed),
                conversion(seed),
                findings(seed));
    }

    /** {@return pathways over small or dense evidence; now and then none} */
    public static PathwayAnswer pathways(long seed) {
        return new RandomPathways(evidence(seed), new Dice(~seed)).answer();
    }

    /** {@return one pair of many with its pathways, or why it could not be asked} */
    public static PairAnswer pair(long seed) {
        Dice dice = new Dice(~seed);
        RandomTexts texts = new RandomTexts(dice, 50);
        PairAnswer.Pair pair = new PairAnswer.Pair(dice.between(1, 9), texts.some(), texts.maybe(), texts.some());
        if (dice.chance(70)) {
            return PairAnswer.of(pair, pathways(seed));
        }
        EvidenceGraph graph = evidence(seed);
        List<EntityRef> candidates = graph.entityCount() == 0
                ? List.of()
                : dice.listOf(3, () -> dice.oneOf(graph.entities())).stream()
                        .map(entity -> new EntityRef(entity.id(), entity.name()))
                        .toList();
        return new PairAnswer(pair, GraphSummary.of(graph), null, texts.some(), candidates);
    }

    /** {@return counts that add up; now and then of nothing} */
    public static CountAnswer count(long seed) {
        PathwayAnswer answer = pathways(seed);
        Dice dice = new Dice(~seed);
        RandomTexts texts = new RandomTexts(dice, 50);
        List<Sequence> sequences = answer.pathways().stream()
                .map(pathway -> new Sequence(
                        pathway.steps().stream()
                                .map(step -> texts.id("reading", 1))
                                .toList(),
                        dice.between(1, 99)))
                .sorted(Comparator.comparingLong(Sequence::count).reversed())
                .toList();
        long found = sequences.stream().mapToLong(Sequence::count).sum();
        return new CountAnswer(
                answer.question(), answer.graph(), answer.truncation(), found, dice.between(0, 3), sequences);
    }

    /** {@return differences of every kind, and questions on the pathways of a random answer; now and then none} */
    public static DiffAnswer diff(long seed) {
        return new RandomDiffs(changes(seed).whatIf(), new Dice(~seed)).answer();
    }

    private static EvidenceGraph evidence(long seed) {
        return seed % 3 == 0
                ? RandomEvidence.dense(seed).graph()
                : RandomEvidence.small(seed).graph();
    }

    private static RandomChanges changes(long seed) {
        return new RandomChanges(pathways(seed), evidence(seed), new Dice(seed));
    }

    /** {@return findings along random pathways, now and then none; their texts are drawn} */
    public static FindingsAnswer findings(long seed) {
        return new RandomFindings(pathways(seed), new Dice(~seed)).answer();
    }

    /** {@return hits of every kind; now and then none} */
    public static SearchAnswer search(long seed) {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        Dice dice = new Dice(~seed);
        RandomTexts texts = new RandomTexts(dice, 50);
        List<Hit> hits = dice.listOf(6, () -> hit(graph, dice, texts));
        return new SearchAnswer(texts.some(), GraphSummary.of(graph), hits.size() + dice.count(), hits);
    }

    /** {@return grading schemes that nobody published; now and then none} */
    public static SchemesAnswer schemes(long seed) {
        return new RandomGradings(RandomEvidence.small(seed).graph(), new Dice(~seed)).schemes();
    }

    /** {@return what a grade becomes in another scheme, or why nothing} */
    public static ConversionAnswer conversion(long seed) {
        return new RandomGradings(RandomEvidence.small(seed).graph(), new Dice(~seed)).conversion();
    }

    private static Hit hit(EvidenceGraph graph, Dice dice, RandomTexts texts) {
        SearchAnswer.Kind kind = dice.oneOf(SearchAnswer.Kind.class);
        if (kind == SearchAnswer.Kind.ENTITY && graph.entityCount() > 0) {
            Entity entity = dice.oneOf(graph.entities());
            return new Hit(kind, entity.id(), entity.name(), entity.categories(), entity.name(), dice.between(0, 9));
        }
        return new Hit(kind, texts.id("hit", 1), texts.some(), List.of(), texts.some(), dice.between(0, 9));
    }

    /** {@return a gap map over small or medium evidence; now and then one of no rows, no columns or no cells} */
    public static GapMapAnswer gaps(long seed) {
        EvidenceGraph graph = seed % 10 == 0
                ? RandomEvidence.medium(seed).graph()
                : RandomEvidence.small(seed).graph();
        return new RandomGapMaps(graph, new Dice(~seed)).answer();
    }

    /** {@return metapaths over small evidence; now and then none} */
    public static MetapathsAnswer metapaths(long seed) {
        return new RandomMetapaths(RandomEvidence.small(seed).graph(), new Dice(~seed)).answer();
    }

    /** {@return counts of the kinds of thing in a graph} */
    public static SummaryAnswer summary(long seed) {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        Dice dice = new Dice(~seed);
        RandomTexts texts = new RandomTexts(dice, 50);
        List<Group> groups = IntStream.range(0, dice.between(0, 3))
                .mapToObj(number -> new Group(texts.some(), dice.listOf(4, () -> new Row(texts.some(), dice.count()))))
                .toList();
        return new SummaryAnswer(graph.info(), GraphSummary.of(graph), groups);
    }
}
