package org.evigraph.benchmarks.scale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Status;

/**
 * A made-up graph with evidence, pushed piece by piece: entities, publications, then claims, none of which is kept.
 *
 * <p>The same claims, entities and seed give the same graph on every Java. Degrees and citations follow a
 * {@link PowerLaw}. A proposition that is drawn twice is one claim with the lines of both, so that a graph has slightly
 * fewer claims than were asked for.
 */
final class PowerLawEvidence {
    private static final Location AT = Location.of("made up");
    private static final int POPULATIONS = 20;
    private static final int CLAIMS_A_PAPER = 20;

    private final int claims;
    private final int papers;
    private final long seed;
    private final Map<Kind, PowerLaw> entities = new EnumMap<>(Kind.class);

    /** A tenth as many entities as claims, and a twentieth as many publications. */
    PowerLawEvidence(int claims, long seed) {
        this(claims, claims / 10, seed);
    }

    PowerLawEvidence(int claims, int entities, long seed) {
        this.claims = claims;
        this.papers = Math.max(1, claims / CLAIMS_A_PAPER);
        this.seed = seed;
        for (Kind kind : Kind.values()) {
            this.entities.put(kind, PowerLaw.over(kind.of(entities)));
        }
    }

    /** {@return how the entities of a kind are drawn} */
    PowerLaw numbers(Kind kind) {
        return Objects.requireNonNull(entities.get(kind));
    }

    /** Pushes all of it, in an order that no column of a graph has. */
    void pushTo(EvidenceConsumer consumer) {
        consumer.accept(GraphInfo.named("power law"), AT);
        for (Relation relation : Relation.values()) {
            consumer.accept(relation.predicate(), AT);
        }
        for (int number = 0; number < POPULATIONS; number++) {
            consumer.accept(Entity.of("people:" + number, "people " + number, "population"), AT);
        }
        for (Kind kind : Kind.values()) {
            for (int number = 0; number < numbers(kind).size(); number++) {
                consumer.accept(Entity.of(kind.id(number), kind.name(number), kind.category()), AT);
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int paper = 0; paper < papers; paper++) {
            consumer.accept(paper(paper, random), AT);
        }
        pushClaims(consumer, random);
    }

    private static Citation paper(int number, SplittableRandom random) {
        int fate = random.nextInt(1_000);
        return Citation.builder("paper:" + number)
                .year(1980 + random.nextInt(45))
                .status(
                        fate < 10
                                ? Status.RETRACTED
                                : fate < 15
                                        ? Status.EXPRESSION_OF_CONCERN
                                        : fate < 40 ? Status.CORRECTED : Status.CURRENT)
                .build();
    }

    private void pushClaims(EvidenceConsumer consumer, SplittableRandom random) {
        MadeUpLines lines = new MadeUpLines(PowerLaw.over(papers), random);
        List<Relation> hundred = Relation.hundred();
        for (int claim = 0; claim < claims; claim++) {
            Relation relation = hundred.get(random.nextInt(hundred.size()));
            Proposition proposition = Proposition.of(
                    relation.subject().id(numbers(relation.subject()).draw(random)),
                    relation.id(),
                    relation.object().id(numbers(relation.object()).draw(random)));
            if (relation.isClinical() && random.nextInt(4) == 0) {
                proposition = proposition.with(Qualifiers.ofPopulations("people:" + random.nextInt(POPULATIONS)));
            }
            int drawn = random.nextInt(20);
            int count = drawn < 16 ? 1 : drawn < 19 ? 2 : 3;
            for (int line = 0; line < count; line++) {
                EvidenceLine made = lines.next(relation);
                consumer.accept(proposition, made, AT);
            }
        }
    }
}
