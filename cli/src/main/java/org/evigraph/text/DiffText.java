package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;

/** What is different between two graphs: counts first, then the changes kind by kind, then the answers that changed. */
public final class DiffText {
    private static final int COUNT = 9;
    private static final int FIELDS = 12;
    private static final int LONGEST_VALUE = 300;

    private final DiffAnswer answer;
    private final int limit;
    private final Page page;
    private final Map<What, Map<Kind, List<DataChange>>> changes = new EnumMap<>(What.class);

    /**
     * Creates a writer.
     *
     * @param limit the most changes shown of each kind
     */
    public DiffText(DiffAnswer answer, int limit, Page page) {
        this.answer = answer;
        this.limit = limit;
        this.page = page;
        for (DataChange change : answer.changes()) {
            changes.computeIfAbsent(change.what(), first -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(change.kind(), first -> new ArrayList<>())
                    .add(change);
        }
    }

    /**
     * Writes the answer.
     *
     * @param before what the first graph was called when it was asked for
     * @param after what the second was
     */
    public void write(String before, String after) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(before))
                .add(" -> ")
                .add(Style.STRONG, Prose.oneLine(after))
                .end();
        page.line(0, "before: " + size(answer.before()));
        page.line(0, "after:  " + size(answer.graph()));
        if (answer.changes().isEmpty()) {
            page.line(0, "No difference: both hold the same, to the last field.");
        } else {
            counts();
        }
        for (Map.Entry<What, Map<Kind, List<DataChange>>> ofWhat : changes.entrySet()) {
            for (Map.Entry<Kind, List<DataChange>> ofKind : ofWhat.getValue().entrySet()) {
                group(ofWhat.getKey(), ofKind.getKey(), ofKind.getValue());
            }
        }
        for (QuestionDiff question : answer.questions()) {
            page.gap();
            new QuestionDiffText(question, limit, page).write();
        }
    }

    private static String size(GraphSummary graph) {
        return Prose.name(graph.name()) + ", " + Prose.count(graph.claims(), "claim") + " on " + graph.entities()
                + (graph.entities() == 1 ? " entity" : " entities");
    }

    private void counts() throws IOException {
        page.gap();
        int widest = 0;
        for (What what : changes.keySet()) {
            widest = Math.max(widest, plural(what).length());
        }
        StringBuilder heading = new StringBuilder(" ".repeat(widest));
        for (Kind kind : Kind.values()) {
            heading.append(right(kind.code()));
        }
        page.paragraph(0, 0).add(Style.FAINT, heading.toString()).end();
        for (Map.Entry<What, Map<Kind, List<DataChange>>> ofWhat : changes.entrySet()) {
            String name = plural(ofWhat.getKey());
            StringBuilder row = new StringBuilder(name).append(" ".repeat(widest - name.length()));
            for (Kind kind : Kind.values()) {
                int count = ofWhat.getValue().getOrDefault(kind, List.of()).size();
                row.append(right(count == 0 ? "-" : Integer.toString(count)));
            }
            page.paragraph(0, 0).add(row.toString()).end();
        }
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COUNT - text.length())) + text;
    }

    private void group(What what, Kind kind, List<DataChange> group) throws IOException {
        page.gap();
        page.paragraph(0, 2)
                .add(Style.STRONG, heading(what, kind) + " (" + group.size() + ")")
                .end();
        for (DataChange change : group.subList(0, Math.min(limit, group.size()))) {
            change(change);
        }
        if (group.size() > limit) {
            page.line(2, "and " + (group.size() - limit) + " more; --limit " + group.size() + " shows all of them");
        }
    }

    private static String heading(What what, Kind kind) {
        String plural = plural(what);
        return plural.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plural.substring(1) + " " + kind.code();
    }

    private static String plural(What what) {
        return switch (what) {
            case GRAPH -> "the graph itself";
            case CATEGORY -> "categories";
            case SCHEME -> "grading schemes";
            case PREDICATE -> "predicates";
            case ENTITY -> "entities";
            case CLAIM -> "claims";
            case EVIDENCE -> "lines of evidence";
            case GRADE -> "grades";
            case CITATION -> "publications";
        };
    }

    private void change(DataChange change) throws IOException {
        Paragraph line = page.paragraph(2, 4).add(mark(change.kind()) + " ");
        if (change.what() == What.CLAIM) {
            line.add(Style.STRONG, shown(change.name())).add(Style.FAINT, " (" + change.id() + ")");
        } else {
            line.add(Style.STRONG, Prose.oneLine(change.id()));
            if (!change.name().isEmpty()) {
                line.add(": " + shown(change.name()));
            }
        }
        line.end();
        DataChange.ClaimRef claim = change.claim();
        if (claim != null) {
            page.paragraph(6, 2).add("on: " + shown(claim.sentence())).end();
        }
        for (FieldChange field :
                change.fields().subList(0, Math.min(FIELDS, change.fields().size()))) {
            field(field);
        }
        if (change.fields().size() > FIELDS) {
            page.line(6, "and " + (change.fields().size() - FIELDS) + " more fields");
        }
    }

    private void field(FieldChange field) throws IOException {
        Paragraph line = page.paragraph(6, 2).add(Style.FAINT, Prose.oneLine(field.field()) + ":");
        field.before().forEach(value -> line.add(" - " + shown(value)));
        field.after().forEach(value -> line.add(" + " + shown(value)));
        line.end();
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    private static String shown(String text) {
        return Prose.cut(Prose.oneLine(text), LONGEST_VALUE);
    }
}
