package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.pathway.GapMapAnswer.Question;
import org.evigraph.pathway.GapMapAnswer.Total;

/** A gap map: the matrix of what has been studied, then the rows and columns on which there is nothing at all. */
public final class GapMapText {
    private final GapMapAnswer map;
    private final Page page;
    private final String row;
    private final String column;

    private GapMapText(GapMapAnswer map, Page page) {
        this.map = map;
        this.page = page;
        this.row = String.join(" or ", map.question().rows());
        this.column = String.join(" or ", map.question().columns());
    }

    /** Writes the answer. */
    public static void write(GapMapAnswer map, Page page) throws IOException {
        new GapMapText(map, page).write();
    }

    private void write() throws IOException {
        heading();
        List<Integer> rows = touched(map.rows());
        List<Integer> columns = touched(map.columns());
        if (!rows.isEmpty()) {
            page.gap();
            new GapMatrix(map, rows, columns, page).write();
            page.gap();
            key();
        }
        untouched("Rows", row, map.rows());
        untouched("Columns", column, map.columns());
        if (!map.cells().isEmpty()) {
            page.gap();
            example();
        }
    }

    private void heading() throws IOException {
        Total total = map.total();
        page.paragraph(0, 2)
                .add(Style.STRONG, row + " against " + column)
                .add(" (" + map.graph().name() + ")")
                .end();
        page.line(
                0,
                Prose.count(map.rows().size(), "row") + " and "
                        + Prose.count(map.columns().size(), "column") + ": "
                        + Prose.count(total.filled(), "cell") + " with evidence, "
                        + Prose.count(total.gaps(), "gap") + ", "
                        + Prose.count(total.conflicted(), "conflict") + "; "
                        + Prose.count(total.claims(), "claim") + ", "
                        + Prose.count(total.papers(), "independent paper") + ".");
        Question question = map.question();
        EntityRef population = question.population();
        if (population != null) {
            page.line(
                    0,
                    "Asked about " + Prose.name(population.name()) + ": evidence on others is one level less certain.");
        }
        if (question.narrower()) {
            page.line(0, "What is said of narrower things counts for the broader ones too.");
        }
        if (total.rowsLeftOut() > 0 || total.columnsLeftOut() > 0) {
            page.line(
                    0,
                    "Left out, as no claim touches them: " + Prose.count(total.rowsLeftOut(), "row") + " and "
                            + Prose.count(total.columnsLeftOut(), "column") + ".");
        }
    }

    private static List<Integer> touched(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).claims() > 0)
                .boxed()
                .toList();
    }

    private void key() throws IOException {
        page.line(0, "A cell has, from left to right:");
        page.line(
                2,
                "the certainty of its best claim: H high, M moderate, L low, V very low, U ungraded, N not applicable"
                        + " (mechanism);");
        page.line(
                2,
                "what that claim says: + more of it, - less of it, = a link that is neither; or where its evidence points otherwise:"
                        + " ? left open, x disputed;");
        page.line(2, "how many independent papers there are; ! if they or the claims are in conflict.");
        List<String> marks = new ArrayList<>(List.of(CellText.GAP + " is a gap"));
        if (map.cells().stream().anyMatch(Cell::isGap)) {
            marks.add(CellText.UNSTUDIED + " a claim without evidence that counts, a gap too");
        }
        if (IntStream.range(0, map.rows().size())
                .anyMatch(one -> map.columns().stream()
                        .anyMatch(
                                line -> line.entity().equals(map.rows().get(one).entity())))) {
            marks.add(CellText.SAME + " a thing with itself");
        }
        page.line(2, String.join("; ", marks) + ".");
    }

    private void untouched(String label, String category, List<Line> lines) throws IOException {
        StringJoiner names = new StringJoiner("; ");
        int count = 0;
        for (Line line : lines) {
            if (line.claims() == 0) {
                names.add(Prose.name(Prose.oneLine(line.entity().name())));
                count++;
            }
        }
        if (count > 0) {
            page.gap();
            page.paragraph(0, 2)
                    .add(Style.STRONG, label + " without any claim (" + category + ", " + count + "): ")
                    .add(names.toString())
                    .end();
        }
    }

    private void example() throws IOException {
        Cell best = map.cells().stream()
                .filter(Cell::conflicted)
                .findFirst()
                .orElse(map.cells().get(0));
        EntityRef from = map.rows().get(best.row()).entity();
        EntityRef to = map.columns().get(best.column()).entity();
        page.line(0, "What is behind a cell:");
        page.unbroken(2, "evigraph explain " + ShellWord.of(from.id() + " -> " + to.id()) + " --max-hops 1");
    }
}
