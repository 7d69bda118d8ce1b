package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evigraph.grade.Conversion;
import org.evigraph.grade.Conversion.Gap;
import org.evigraph.grade.Conversion.Row;
import org.evigraph.grade.ConversionResult;
import org.evigraph.grade.ConversionResult.Range;
import org.evigraph.grade.ConversionResult.Refused;
import org.evigraph.grade.DescribedScheme;
import org.evigraph.grade.DescribedScheme.Reading;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.Refusal;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SchemesAnswer.Entry;

/** Answers about grading schemes, made at random: schemes that nobody published, and tables between them. */
final class RandomGradings {
    private static final int MOST_LEVELS = 5;

    private final EvidenceGraph graph;
    private final Dice dice;
    private final RandomTexts texts;

    RandomGradings(EvidenceGraph graph, Dice dice) {
        this.graph = graph;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    /** {@return schemes of every kind; now and then none} */
    SchemesAnswer schemes() {
        int count = dice.between(0, 3);
        List<Entry> entries = IntStream.range(0, count).mapToObj(this::entry).toList();
        return new SchemesAnswer(GraphSummary.of(graph), entries);
    }

    /** {@return a range by a table, or a refusal} */
    ConversionAnswer conversion() {
        Conversion table = table(scheme(1, Measures.EVIDENCE_LEVEL), 2);
        Row row = dice.oneOf(table.rows());
        ConversionResult result =
                dice.chance(50) ? new Range(table, row) : new Refused(dice.oneOf(Refusal.class), texts.some());
        return new ConversionAnswer(GraphSummary.of(graph), table.from(), row.level(), table.to(), result);
    }

    private Entry entry(int number) {
        Scheme scheme = scheme(number, dice.oneOf(Measures.class));
        DescribedScheme described = new DescribedScheme(
                scheme,
                texts.some(),
                dice.listOf(2, () -> new Reading(texts.some(), dice.someOf(scheme.levels(), MOST_LEVELS))),
                dice.listOf(2, texts::some));
        List<Conversion> conversions = dice.listOf(2, () -> table(scheme, dice.between(10, 99)));
        return new Entry(
                described, dice.chance(50), dice.someOf(List.of(GradeDomain.values()), MOST_LEVELS), conversions);
    }

    private Scheme scheme(int number, Measures measures) {
        List<Level> levels = IntStream.rangeClosed(1, dice.between(1, MOST_LEVELS))
                .mapToObj(level -> new Level(texts.id("level", level), texts.maybe()))
                .toList();
        return new Scheme(
                texts.id("scheme", number),
                texts.some(),
                dice.maybe(() -> dice.between(1990, 2026)),
                measures,
                levels,
                texts.maybe());
    }

    /** {@return a table to a scheme that measures the same, which is never forbidden} */
    private Conversion table(Scheme from, int number) {
        Scheme to = scheme(number, from.measures());
        List<Row> rows = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Level level : from.levels()) {
            if (rows.isEmpty() || dice.chance(60)) {
                int best = dice.between(0, to.levels().size() - 1);
                int worst = dice.between(best, to.levels().size() - 1);
                rows.add(new Row(level, to.levels().get(best), to.levels().get(worst)));
            } else {
                gaps.add(new Gap(level, texts.some()));
            }
        }
        List<String> losses = new ArrayList<>(dice.listOf(2, texts::some));
        losses.add(texts.some());
        return new Conversion(from, to, dice.between(1990, 2026), texts.some(), texts.some(), losses, rows, gaps);
    }
}
