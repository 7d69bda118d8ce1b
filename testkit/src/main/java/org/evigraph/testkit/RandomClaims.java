package org.evigraph.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.model.Claim;
import org.evigraph.model.Dose;
import org.evigraph.model.Entity;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/** The claims of a random graph: parallel and opposite ones, loops, and some that nobody has studied. */
final class RandomClaims {
    private final Dice dice;
    private final RandomTexts texts;
    private final RandomVocabulary vocabulary;
    private final RandomLines lines;
    private final List<String> entities;

    RandomClaims(Dice dice, RandomTexts texts, RandomVocabulary vocabulary, RandomLines lines, List<Entity> entities) {
        this.dice = dice;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.entities = entities.stream().map(Entity::id).toList();
    }

    /** {@return at most so many claims, no two on the same proposition} */
    List<Claim> claims(int most) {
        Map<Proposition, Claim> claims = new LinkedHashMap<>();
        Proposition last = null;
        for (int left = entities.isEmpty() ? 0 : most; left > 0; left--) {
            Proposition proposition = last != null && dice.chance(40) ? beside(last) : proposition();
            claims.computeIfAbsent(proposition, fresh -> new Claim(fresh, dice.listOf(3, lines::line)));
            last = proposition;
        }
        return new ArrayList<>(claims.values());
    }

    private Proposition proposition() {
        return new Proposition(dice.oneOf(entities), vocabulary.predicateId(), dice.oneOf(entities), maybeQualifiers());
    }

    /** {@return a proposition on the same two entities, forward or backward} */
    private Proposition beside(Proposition first) {
        boolean backward = dice.chance(30);
        return new Proposition(
                backward ? first.object() : first.subject(),
                dice.chance(50) ? first.predicate() : vocabulary.predicateId(),
                backward ? first.subject() : first.object(),
                maybeQualifiers());
    }

    private Qualifiers maybeQualifiers() {
        return dice.chance(40) ? Qualifiers.NONE : qualifiers();
    }

    private Qualifiers qualifiers() {
        Map<String, String> other = new LinkedHashMap<>(texts.attributes());
        if (dice.chance(20)) {
            other.put(Qualifiers.SUBJECT_DIRECTION, dice.oneOf(List.of("increased", "decreased")));
        }
        return Qualifiers.NONE
                .withPopulations(dice.someOf(entities, 3))
                .withDose(dice.maybe(this::dose))
                .withComparator(dice.chance(30) ? dice.oneOf(entities) : texts.maybe())
                .withTiming(texts.maybe())
                .withCondition(texts.maybe())
                .withContraindication(texts.maybe())
                .withOther(other);
    }

    /** {@return a dose of which at least one part is known} */
    private Dose dose() {
        String unit = dice.maybe(() -> dice.oneOf(List.of("mg", "mg/kg", "[IU]", "%")));
        BigDecimal low = dice.maybe(dice::amount);
        BigDecimal high = low == null || dice.chance(50) ? dice.maybe(dice::amount) : low;
        boolean swapped = low != null && high != null && low.compareTo(high) > 0;
        boolean nothing = unit == null && low == null && high == null;
        return new Dose(
                nothing ? texts.some() : texts.maybe(),
                swapped ? high : low,
                swapped ? low : high,
                unit,
                texts.maybe(),
                maybeRoute());
    }

    private @Nullable String maybeRoute() {
        return dice.maybe(() -> dice.oneOf(List.of("oral", "intravenous")));
    }
}
