package org.evigraph.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.model.Xref;

/** The entities and publications of a random graph. */
final class RandomThings {
    private final Dice dice;
    private final RandomTexts texts;
    private final RandomVocabulary vocabulary;

    RandomThings(Dice dice, RandomTexts texts, RandomVocabulary vocabulary) {
        this.dice = dice;
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** {@return entities, each under earlier ones only, so that no circle can come about} */
    List<Entity> entities(int count) {
        List<String> ids = Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> texts.id("thing", number))
                .toList();
        List<Entity> made = new ArrayList<>();
        for (String id : ids) {
            List<String> earlier = made.stream().map(Entity::id).toList();
            made.add(Entity.builder(id, texts.some())
                    .categories(dice.listOf(3, vocabulary::categoryId))
                    .synonyms(dice.listOf(3, texts::some))
                    .xrefs(dice.listOf(2, this::xref))
                    .description(texts.maybe())
                    .isA(dice.someOf(earlier, 2))
                    .concerns(dice.someOf(ids, 2))
                    .excludes(dice.someOf(ids, 2))
                    .attributes(texts.attributes())
                    .build());
        }
        return made;
    }

    List<Citation> citations(int count) {
        List<String> ids = Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> texts.id("paper", number))
                .toList();
        return ids.stream().map(id -> citation(id, ids)).toList();
    }

    private Citation citation(String id, List<String> ids) {
        Status status = dice.oneOf(Status.class);
        return new Citation(
                id,
                dice.listOf(2, texts::some),
                texts.maybe(),
                texts.maybe(),
                dice.listOf(4, texts::some),
                dice.maybe(() -> dice.between(1400, 2200)),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                dice.listOf(3, this::xref),
                dice.listOf(2, () -> new Link(texts.some(), texts.maybe())),
                status,
                dice.maybe(() -> LocalDate.of(dice.between(1990, 2030), dice.between(1, 12), dice.between(1, 28))),
                dice.oneOf(StudyDesign.class),
                dice.maybe(() -> dice.oneOf(Access.class)),
                dice.someOf(ids, 2),
                texts.maybe(),
                texts.maybe(),
                texts.attributes());
    }

    private Xref xref() {
        Curie curie = new Curie(dice.oneOf(List.of("MESH", "PMID", "DOI", "NCIT", "=X|;")), texts.some());
        return new Xref(curie, texts.maybe(), texts.maybe());
    }
}
