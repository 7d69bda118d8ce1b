package org.evigraph.testkit;

import java.math.BigDecimal;
import java.util.List;
import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Relation;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Lines of evidence with their grades and effects. Some name no publication, some one that nobody describes. */
final class RandomLines {
    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal("95"), new BigDecimal("99.9"), new BigDecimal("90.0"));

    private final Dice dice;
    private final RandomTexts texts;
    private final RandomVocabulary vocabulary;
    private final List<String> citations;
    private int made;

    RandomLines(Dice dice, RandomTexts texts, RandomVocabulary vocabulary, List<Citation> citations) {
        this.dice = dice;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.citations = citations.stream().map(Citation::id).toList();
    }

    EvidenceLine line() {
        return EvidenceLine.builder(texts.id("line", made++))
                .citation(dice.chance(15) ? null : citation())
                .direction(dice.oneOf(Direction.class))
                .design(dice.oneOf(StudyDesign.class))
                .question(dice.maybe(() -> dice.oneOf(QuestionType.class)))
                .statement(texts.maybe())
                .locator(texts.maybe())
                .access(dice.maybe(() -> dice.oneOf(Access.class)))
                .assertedBy(dice.chance(30) ? citation() : texts.maybe())
                .via(dice.listOf(2, this::citation))
                .wording(texts.maybe())
                .sampleSize(dice.maybe(dice::count))
                .grades(dice.listOf(3, vocabulary::grade))
                .effects(dice.listOf(2, this::effect))
                .knowledgeLevel(dice.maybe(() -> dice.oneOf(KnowledgeLevel.class)))
                .agentType(dice.maybe(() -> dice.oneOf(AgentType.class)))
                .note(texts.maybe())
                .attributes(texts.attributes())
                .build();
    }

    private String citation() {
        return citations.isEmpty() || dice.chance(15) ? "PMID:" + dice.between(1, 20) : dice.oneOf(citations);
    }

    private Effect effect() {
        @Nullable BigDecimal[] range = ordered();
        @Nullable BigDecimal[] interval = ordered();
        return Effect.builder(texts.some())
                .value(dice.maybe(dice::number))
                .unit(texts.maybe())
                .relation(dice.maybe(() -> dice.oneOf(Relation.class)))
                .rangeLow(range[0])
                .rangeHigh(range[1])
                .ciLow(interval[0])
                .ciHigh(interval[1])
                .ciLevel(dice.maybe(() -> dice.oneOf(LEVELS)))
                .pValue(dice.maybe(() -> dice.oneOf(List.of("< 0.001", "0.05", "=0.04", "n.s."))))
                .group(texts.maybe())
                .comparator(texts.maybe())
                .sampleSize(dice.maybe(dice::count))
                .denominator(dice.maybe(dice::count))
                .timing(texts.maybe())
                .asPrinted(texts.maybe())
                .other(texts.attributes())
                .build();
    }

    /** {@return two numbers, each of which may be missing, the first not above the second} */
    private @Nullable BigDecimal[] ordered() {
        BigDecimal low = dice.maybe(dice::number);
        BigDecimal high = dice.maybe(dice::number);
        boolean swapped = low != null && high != null && low.compareTo(high) > 0;
        return swapped ? new BigDecimal[] {high, low} : new BigDecimal[] {low, high};
    }
}
