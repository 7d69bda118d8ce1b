package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.pathway.GapMapAnswer.Question;
import org.evigraph.pathway.GapMapAnswer.Total;
import org.evigraph.query.Names;
import org.jspecify.annotations.Nullable;

/**
 * Lays two kinds of thing against each other and says of each pair what the claims between the two come to.
 *
 * <p><b>Method.</b> A cell takes the claims that join its row and its column, whichever of the two is the subject, and is as
 * certain as the best of them, as a step of a pathway is. Claims over a third thing do not count. Things that stand for
 * narrower ones take the claims of these too, if the query says so.
 *
 * <p><b>Cost.</b> Linear in the claims that touch the rows and their evidence, and in the entities; beside that, sorting.
 *
 * <p><b>Threads.</b> Stateless, safe to share.
 *
 * <p><b>Order.</b> Rows and columns by name, then id; cells by row and column.
 */
public final class GapMap {
    private static final int[] NONE = {};

    private final EvidenceGraph graph;
    private final GapMapQuery query;
    private final ClaimAssessor assessor;
    private final CellMaker maker;
    private final int[] rows;
    private final int[] columns;
    /** For each entity the places of the columns that it counts for; none where there is {@code null}. */
    private final int[][] columnsOf;

    private GapMap(EvidenceGraph graph, GapMapQuery query, int population, int[] rows, int[] columns) {
        this.graph = graph;
        this.query = query;
        this.assessor = new ClaimAssessor(graph, population, new BitSet());
        this.maker = new CellMaker(graph, assessor);
        this.rows = rows;
        this.columns = columns;
        this.columnsOf = columnsOf();
    }

    /**
     * {@return the map of a graph}
     *
     * @throws org.evigraph.model.InvalidValueException if there is no such category
     * @throws org.evigraph.query.UnknownNameException if nothing is called as the population is
     * @throws org.evigraph.query.AmbiguousNameException if several things are
     */
    public static GapMapAnswer of(EvidenceGraph graph, GapMapQuery query) {
        Categories categories = new Categories(graph);
        List<String> rows = categories.named(query.rows());
        List<String> columns = categories.named(query.columns());
        String name = query.population();
        int population = name == null ? -1 : Names.resolve(graph, name);
        GapMap map = new GapMap(graph, query, population, categories.entities(rows), categories.entities(columns));
        return map.answer(new Question(
                rows,
                columns,
                population < 0 ? null : EntityRef.to(graph.entity(population)),
                query.narrower(),
                query.studied()));
    }

    private int[][] columnsOf() {
        int[][] found = new int[graph.entityCount()][];
        Arrays.fill(found, NONE);
        for (int place = 0; place < columns.length; place++) {
            for (int entity : standingFor(columns[place])) {
                found[entity] = Arrays.copyOf(found[entity], found[entity].length + 1);
                found[entity][found[entity].length - 1] = place;
            }
        }
        return found;
    }

    private int[] standingFor(int entity) {
        return query.narrower() ? graph.descendants(entity) : new int[] {entity};
    }

    private GapMapAnswer answer(Question question) {
        Totals[] ofColumns = totals(columns.length);
        Totals[] ofRows = totals(rows.length);
        Totals all = new Totals();
        List<Cell> cells = new ArrayList<>();
        @Nullable IndexSet[] claims = new IndexSet[columns.length];
        for (int row = 0; row < rows.length; row++) {
            int[] touched = collect(rows[row], claims);
            for (int column : touched) {
                CellMaker.Made made = maker.make(
                        row, column, Objects.requireNonNull(claims[column]).toArray(), standingFor(rows[row]));
                claims[column] = null;
                cells.add(made.cell());
                ofRows[row].add(made);
                ofColumns[column].add(made);
                all.add(made);
            }
        }
        return shown(question, cells, ofRows, ofColumns, all);
    }

    private static Totals[] totals(int count) {
        return IntStream.range(0, count).mapToObj(index -> new Totals()).toArray(Totals[]::new);
    }

    /** Puts the claims that touch a row where their columns are; {@return the places of these, in order} */
    private int[] collect(int row, @Nullable IndexSet[] claims) {
        IndexSet touched = new IndexSet();
        for (int entity : standingFor(row)) {
            for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
                put(row, claim, graph.objectOf(claim), claims, touched);
            }
            for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
                int claim = graph.inClaim(place);
                put(row, claim, graph.subjectOf(claim), claims, touched);
            }
        }
        return touched.toArray();
    }

    private void put(int row, int claim, int other, @Nullable IndexSet[] claims, IndexSet touched) {
        int[] places = columnsOf[other];
        if (places.length == 0 || graph.subjectOf(claim) == graph.objectOf(claim)) {
            return;
        }
        for (int place : places) {
            if (columns[place] != row) { // nothing is laid against itself
                IndexSet known = claims[place];
                if (known == null) {
                    known = new IndexSet();
                    claims[place] = known;
                    touched.add(place);
                }
                known.add(claim);
            }
        }
    }

    private GapMapAnswer shown(Question question, List<Cell> cells, Totals[] ofRows, Totals[] ofColumns, Totals all) {
        int[] shownRows = kept(ofRows);
        int[] shownColumns = kept(ofColumns);
        List<Cell> shownCells = cells.stream()
                .map(cell -> CellMaker.moved(
                        cell,
                        Arrays.binarySearch(shownRows, cell.row()),
                        Arrays.binarySearch(shownColumns, cell.column())))
                .toList();
        int same = sameIn(shownRows, shownColumns);
        return new GapMapAnswer(
                question,
                GraphSummary.of(graph),
                lines(rows, shownRows, ofRows, columns, shownColumns),
                lines(columns, shownColumns, ofColumns, rows, shownRows),
                shownCells,
                new Total(
                        all.claims(),
                        all.papers(),
                        all.filled(),
                        (long) shownRows.length * shownColumns.length - same - all.filled(),
                        all.conflicted(),
                        rows.length - shownRows.length,
                        columns.length - shownColumns.length));
    }

    private int[] kept(Totals[] totals) {
        return IntStream.range(0, totals.length)
                .filter(place -> !query.studied() || totals[place].claims() > 0)
                .toArray();
    }

    private int sameIn(int[] shownRows, int[] shownColumns) {
        BitSet shown = new BitSet();
        Arrays.stream(shownRows).forEach(row -> shown.set(rows[row]));
        return (int) Arrays.stream(shownColumns)
                .filter(column -> shown.get(columns[column]))
                .count();
    }

    private List<Line> lines(int[] entities, int[] shown, Totals[] totals, int[] others, int[] shownOthers) {
        BitSet across = new BitSet();
        Arrays.stream(shownOthers).forEach(place -> across.set(others[place]));
        return Arrays.stream(shown)
                .mapToObj(place -> {
                    Totals total = totals[place];
                    int possible = shownOthers.length - (across.get(entities[place]) ? 1 : 0);
                    return new Line(
                            EntityRef.to(graph.entity(entities[place])),
                            total.claims(),
                            total.papers(),
                            total.filled(),
                            possible - total.filled());
                })
                .toList();
    }
}
