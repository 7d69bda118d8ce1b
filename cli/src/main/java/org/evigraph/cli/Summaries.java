package org.evigraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a graph holds.
 *
 * <p><b>Cost.</b> One pass over entities, claims, lines of evidence and publications.
 */
final class Summaries {
    private static final String NOT_STATED = "(not stated)";

    /** The tables, in the order in which they are shown. */
    private enum Table {
        CATEGORY("entities by category"),
        PREDICATE("claims by predicate"),
        DIRECTION("lines of evidence by direction"),
        DESIGN("lines of evidence by study design"),
        QUESTION("lines of evidence by question"),
        ACCESS("lines of evidence by how much of the source was read"),
        GRADE("grades of lines of evidence"),
        STATUS("publications by status"),
        YEAR("publications by year");

        private final String title;

        Table(String title) {
            this.title = title;
        }
    }

    private final Map<Table, Map<String, Long>> counts = new EnumMap<>(Table.class);

    private Summaries() {}

    /** {@return the counts of a graph} */
    static SummaryAnswer of(EvidenceGraph graph) {
        Summaries summary = new Summaries();
        summary.countEntities(graph);
        summary.countClaims(graph);
        summary.countCitations(graph);
        List<Group> groups = new ArrayList<>();
        groups.add(sizes(graph));
        for (Table table : Table.values()) {
            Map<String, Long> counted = summary.counts.get(table);
            if (counted != null) {
                groups.add(new Group(table.title, rows(table, counted)));
            }
        }
        return new SummaryAnswer(graph.info(), GraphSummary.of(graph), groups);
    }

    private static Group sizes(EvidenceGraph graph) {
        return new Group(
                "size",
                List.of(
                        new Row("entities", graph.entityCount()),
                        new Row("claims", graph.claimCount()),
                        new Row("lines of evidence", graph.lineCount()),
                        new Row("publications", graph.citationCount()),
                        new Row("predicates", graph.predicates().size())));
    }

    private void countEntities(EvidenceGraph graph) {
        for (Entity entity : graph.entities()) {
            for (String category : entity.categories()) {
                count(Table.CATEGORY, category);
            }
            if (entity.categories().isEmpty()) {
                count(Table.CATEGORY, NOT_STATED);
            }
        }
    }

    private void countClaims(EvidenceGraph graph) {
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            count(Table.PREDICATE, graph.predicate(graph.predicateOf(claim)).id());
        }
        for (int index = 0; index < graph.lineCount(); index++) {
            EvidenceLine line = graph.line(index);
            count(Table.DIRECTION, line.direction().code());
            count(Table.DESIGN, line.design().code());
            count(Table.QUESTION, code(line.question()));
            count(Table.ACCESS, code(line.access()));
            for (Grade grade : line.grades()) {
                String origin = grade.origin() instanceof Origin.Published ? "published" : "derived";
                count(Table.GRADE, grade.scheme() + " " + grade.level() + " (" + origin + ")");
            }
            if (line.grades().isEmpty()) {
                count(Table.GRADE, "(none)");
            }
        }
    }

    private void countCitations(EvidenceGraph graph) {
        for (Citation citation : graph.citations()) {
            count(Table.STATUS, citation.status().code());
            count(
                    Table.YEAR,
                    citation.year() == null ? NOT_STATED : citation.year().toString());
        }
    }

    private static String code(@Nullable Coded constant) {
        return constant == null ? NOT_STATED : constant.code();
    }

    private void count(Table table, String value) {
        counts.computeIfAbsent(table, first -> new TreeMap<>()).merge(value, 1L, Long::sum);
    }

    /** The most frequent first; years in their own order. */
    private static List<Row> rows(Table table, Map<String, Long> counted) {
        List<Row> rows = new ArrayList<>();
        counted.forEach((value, count) -> rows.add(new Row(value, count)));
        if (table != Table.YEAR) {
            rows.sort(Comparator.comparingLong(Row::count).reversed().thenComparing(Row::value));
        }
        return rows;
    }
}
