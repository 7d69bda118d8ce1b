package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.grade.Schemes;
import org.evigraph.model.Category;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Origin;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** The words of a random graph: what it says of itself, its categories, predicates and grading schemes. */
final class RandomVocabulary {
    private static final List<Predicate> FIXED = List.of(
            Predicate.of("causes", "causes", "caused by", Sign.PLUS),
            Predicate.of("treats", "treats", "treated by", Sign.MINUS),
            new Predicate("cures", "cures", "cured by", "treats", false, Sign.MINUS, new TreeMap<>(), List.of(), null),
            new Predicate("interacts", "interacts with", null, null, true, Sign.NONE, new TreeMap<>(), List.of(), null),
            new Predicate("precedes", "precedes", null, null, false, Sign.NONE, new TreeMap<>(), List.of(), null));

    private final Dice dice;
    private final RandomTexts texts;
    private final GraphInfo info;
    private final List<Category> categories;
    private final List<Predicate> predicates;
    private final List<Scheme> schemes;

    private RandomVocabulary(Dice dice, RandomTexts texts, List<Predicate> fixed) {
        this.dice = dice;
        this.texts = texts;
        info = new GraphInfo(texts.some(), texts.maybe(), texts.maybe(), texts.maybe(), texts.attributes());
        categories =
                IntStream.range(0, dice.between(0, 3)).mapToObj(this::category).toList();
        predicates = fixed.isEmpty() ? predicates(dice.between(0, 5)) : fixed;
        schemes = IntStream.range(0, dice.between(0, 2)).mapToObj(this::scheme).toList();
    }

    /** {@return words at random} */
    static RandomVocabulary free(Dice dice, RandomTexts texts) {
        return new RandomVocabulary(dice, texts, List.of());
    }

    /** {@return words at random, but for the predicates, of which there are few and which are as different as can be} */
    static RandomVocabulary fixed(Dice dice, RandomTexts texts) {
        return new RandomVocabulary(dice, texts, FIXED);
    }

    GraphInfo info() {
        return info;
    }

    List<Category> categories() {
        return categories;
    }

    List<Predicate> predicates() {
        return predicates;
    }

    List<Scheme> schemes() {
        return schemes;
    }

    private Category category(int number) {
        return new Category(
                texts.id("kind", number),
                texts.some(),
                dice.maybe(() -> dice.oneOf(Category.standard()).id()));
    }

    /** {@return predicates, each under an earlier one at most, so that no circle can come about} */
    private List<Predicate> predicates(int count) {
        List<Predicate> made = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String parent =
                    made.isEmpty() ? null : dice.maybe(() -> dice.oneOf(made).id());
            made.add(new Predicate(
                    texts.id("verb", number),
                    texts.some(),
                    texts.maybe(),
                    parent,
                    dice.chance(30),
                    dice.oneOf(Sign.class),
                    signs(),
                    dice.listOf(3, texts::some),
                    texts.maybe()));
        }
        return made;
    }

    private SortedMap<String, Sign> signs() {
        SortedMap<String, Sign> signs = new TreeMap<>();
        for (String category : dice.listOf(2, this::categoryId)) {
            signs.put(category, dice.oneOf(Sign.class));
        }
        return signs;
    }

    private Scheme scheme(int number) {
        List<Level> levels = IntStream.rangeClosed(1, dice.between(1, 4))
                .mapToObj(level -> new Level(texts.id("level", level), texts.maybe()))
                .toList();
        return new Scheme(
                texts.id("scheme", number),
                texts.some(),
                dice.maybe(() -> dice.between(1990, 2026)),
                dice.oneOf(Measures.class),
                levels,
                texts.maybe());
    }

    /** {@return the id of a standard category, of one that the graph declares, or of one that nobody declares} */
    String categoryId() {
        if (!categories.isEmpty() && dice.chance(30)) {
            return dice.oneOf(categories).id();
        }
        return dice.chance(20) ? texts.key() : dice.oneOf(Category.standard()).id();
    }

    /** {@return the id of a predicate that the graph declares, or of one that nobody declares} */
    String predicateId() {
        return predicates.isEmpty() || (!predicates.equals(FIXED) && dice.chance(15))
                ? texts.some()
                : dice.oneOf(predicates).id();
    }

    Grade grade() {
        Scheme scheme = dice.oneOf(
                Stream.concat(Schemes.standard().stream(), schemes.stream()).toList());
        Origin origin = dice.chance(60) ? new Origin.Published(texts.maybe()) : new Origin.Derived(texts.some());
        return new Grade(scheme.id(), dice.oneOf(scheme.levels()).code(), origin, texts.maybe());
    }
}
