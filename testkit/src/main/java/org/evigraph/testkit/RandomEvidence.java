package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Location;

/**
 * Evidence made at random from a seed: the same seed gives the same evidence, on every platform.
 *
 * <p>Over many seeds every part of the model occurs both set and not set, every constant of every closed list occurs, and
 * texts hold whatever breaks careless writers: quotes, separators, formulas, markup, control and bidirectional characters.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class RandomEvidence {
    private static final int HOSTILE = 50;

    private final String label;
    private final RandomVocabulary vocabulary;
    private final List<Entity> entities;
    private final List<Citation> citations;
    private final List<Claim> claims;
    private final List<Consumer<EvidenceConsumer>> pieces = new ArrayList<>();
    private final EvidenceGraph graph;

    private RandomEvidence(
            String label, Dice dice, RandomTexts texts, RandomVocabulary vocabulary, int entityCount, int claimCount) {
        this.label = label;
        this.vocabulary = vocabulary;
        RandomThings things = new RandomThings(dice, texts, vocabulary);
        entities = things.entities(entityCount);
        citations = things.citations(dice.between(0, 2 + entityCount / 2));
        RandomLines lines = new RandomLines(dice, texts, vocabulary, citations);
        claims = new RandomClaims(dice, texts, vocabulary, lines, entities).claims(claimCount);
        collectPieces();
        GraphBuilder builder = EvidenceGraph.builder();
        pushTo(builder);
        graph = builder.build();
    }

    /** {@return up to 7 entities and 12 claims with hostile texts; now and then nothing at all} */
    public static RandomEvidence small(long seed) {
        Dice dice = new Dice(seed);
        RandomTexts texts = new RandomTexts(dice, HOSTILE);
        return new RandomEvidence(
                "small evidence of seed " + seed,
                dice,
                texts,
                RandomVocabulary.free(dice, texts),
                dice.between(0, 7),
                dice.between(0, 12));
    }

    /** {@return 20 to 60 entities and some 100 to 300 claims with hostile texts} */
    public static RandomEvidence medium(long seed) {
        Dice dice = new Dice(seed);
        RandomTexts texts = new RandomTexts(dice, HOSTILE);
        return new RandomEvidence(
                "medium evidence of seed " + seed,
                dice,
                texts,
                RandomVocabulary.free(dice, texts),
                dice.between(20, 60),
                dice.between(100, 300));
    }

    /**
     * {@return 4 to 8 entities closely joined by up to 30 claims, for searches: plain texts, and the five predicates
     * {@code causes} (+), {@code treats} (-), {@code cures} (under {@code treats}), {@code interacts} (symmetric) and
     * {@code precedes} (without inverse reading)}
     */
    public static RandomEvidence dense(long seed) {
        Dice dice = new Dice(seed);
        RandomTexts texts = new RandomTexts(dice, 0);
        return new RandomEvidence(
                "dense evidence of seed " + seed,
                dice,
                texts,
                RandomVocabulary.fixed(dice, texts),
                dice.between(4, 8),
                dice.between(8, 30));
    }

    private void collectPieces() {
        Location at = Location.PROGRAM;
        pieces.add(consumer -> consumer.accept(vocabulary.info(), at));
        vocabulary.categories().forEach(category -> pieces.add(consumer -> consumer.accept(category, at)));
        vocabulary.predicates().forEach(predicate -> pieces.add(consumer -> consumer.accept(predicate, at)));
        vocabulary.schemes().forEach(scheme -> pieces.add(consumer -> consumer.accept(scheme, at)));
        entities.forEach(entity -> pieces.add(consumer -> consumer.accept(entity, at)));
        citations.forEach(citation -> pieces.add(consumer -> consumer.accept(citation, at)));
        for (Claim claim : claims) {
            pieces.add(consumer -> consumer.accept(claim.proposition(), at));
            claim.evidence().forEach(line -> pieces.add(consumer -> consumer.accept(claim.proposition(), line, at)));
        }
    }

    /** {@return the evidence as core's graph holds it} */
    public EvidenceGraph graph() {
        return graph;
    }

    /** {@return what the graph says of itself, and the words that it declares} */
    RandomVocabulary vocabulary() {
        return vocabulary;
    }

    /** {@return the entities as they were made, in the order in which they were} */
    public List<Entity> entities() {
        return entities;
    }

    /** {@return the publications as they were made; the graph also has those that are cited and not described} */
    public List<Citation> citations() {
        return citations;
    }

    /** {@return the claims as they were made, each with its evidence, no two on the same proposition} */
    public List<Claim> claims() {
        return claims;
    }

    /** {@return the entity that was made first; dense and medium evidence have one} */
    public Entity first() {
        return entities.get(0);
    }

    /** {@return the entity that was made last; dense and medium evidence have one} */
    public Entity last() {
        return entities.get(entities.size() - 1);
    }

    /** Pushes every piece, in the order in which they were made. */
    public void pushTo(EvidenceConsumer consumer) {
        pieces.forEach(piece -> piece.accept(consumer));
    }

    /** Pushes every piece, in an order that depends on {@code order} alone. */
    public void pushTo(EvidenceConsumer consumer, long order) {
        new Dice(order).shuffled(pieces).forEach(piece -> piece.accept(consumer));
    }

    /** {@return the size and the seed, to be shown in a test's name} */
    @Override
    public String toString() {
        return label;
    }
}
