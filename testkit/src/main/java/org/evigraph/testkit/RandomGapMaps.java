package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Direction;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.pathway.GapMapAnswer.Question;
import org.evigraph.pathway.GapMapAnswer.Total;

/** Gap maps of an engine's form, whose cells are drawn by chance; filled cells and gaps add up, papers do not. */
final class RandomGapMaps {
    private final EvidenceGraph graph;
    private final Dice dice;
    private final RandomTexts texts;

    RandomGapMaps(EvidenceGraph graph, Dice dice) {
        this.graph = graph;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    GapMapAnswer answer() {
        List<EntityRef> rows = refs();
        List<EntityRef> columns = refs();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (!rows.get(row).equals(columns.get(column)) && dice.chance(40)) {
                    cells.add(cell(row, column));
                }
            }
        }
        long same = rows.stream().filter(columns::contains).count();
        int filled = (int) cells.stream().filter(cell -> !cell.isGap()).count();
        return new GapMapAnswer(
                new Question(
                        categories(),
                        categories(),
                        rows.isEmpty() ? null : dice.maybe(() -> dice.oneOf(rows)),
                        dice.chance(50),
                        dice.chance(50)),
                GraphSummary.of(graph),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> line(
                                rows.get(row),
                                columns,
                                cells.stream().filter(cell -> cell.row() == row).toList()))
                        .toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(column -> line(
                                columns.get(column),
                                rows,
                                cells.stream()
                                        .filter(cell -> cell.column() == column)
                                        .toList()))
                        .toList(),
                cells,
                new Total(
                        claims(cells),
                        dice.between(0, 500),
                        filled,
                        (long) rows.size() * columns.size() - same - filled,
                        (int) cells.stream().filter(Cell::conflicted).count(),
                        dice.between(0, 3),
                        dice.between(0, 3)));
    }

    private List<String> categories() {
        return Stream.generate(texts::some).limit(dice.between(1, 3)).toList();
    }

    private List<EntityRef> refs() {
        return dice.shuffled(graph.entities()).stream()
                .limit(dice.between(0, 15))
                .map(EntityRef::to)
                .toList();
    }

    private Line line(EntityRef entity, List<EntityRef> others, List<Cell> cells) {
        int filled = (int) cells.stream().filter(cell -> !cell.isGap()).count();
        int possible = others.size() - (others.contains(entity) ? 1 : 0);
        return new Line(entity, claims(cells), dice.between(0, 99), filled, possible - filled);
    }

    private static int claims(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.claims().size()).sum();
    }

    private Cell cell(int row, int column) {
        int supports = dice.between(0, 9);
        int neutral = dice.between(0, 3);
        int disputes = dice.between(0, 3);
        return new Cell(
                row,
                column,
                dice.oneOf(Certainty.class),
                dice.oneOf(Basis.class),
                dice.chance(10) ? null : dice.oneOf(Direction.class),
                dice.oneOf(Sign.class),
                texts.some(),
                dice.chance(30),
                dice.chance(30),
                supports + neutral + disputes,
                supports,
                neutral,
                disputes,
                Set.copyOf(dice.someOf(List.of(Flag.values()), 3)),
                Stream.of(texts.id("claim", row), texts.id("claim", 1000 + column))
                        .limit(dice.between(1, 2))
                        .toList());
    }
}
