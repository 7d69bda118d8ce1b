package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.ClaimRef;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.DiffAnswer.Reply;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Pathway;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two graphs as a table: a row for each thing that came or went, for each field that changed, for
 * each pathway that changed, and for each question that only one graph could be asked.
 */
final class DiffTable {
    /** One difference. */
    record Row(
            String what,
            String change,
            String id,
            String name,
            @Nullable String claim,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String question,
            @Nullable String causes) {}

    static final Table<Row> TABLE = new Table<Row>("answer.csv")
            .column("what", Row::what)
            .column("change", Row::change)
            .column("id", Row::id)
            .column("name", Row::name)
            .column("claim", Row::claim)
            .column("field", Row::field)
            .column("before", Row::before)
            .column("after", Row::after)
            .column("question", Row::question)
            .column("causes", Row::causes);

    private static final String STATE = list(List.of("certainty", "netSign", "flags"));

    private DiffTable() {}

    static Stream<Row> rows(DiffAnswer answer) {
        return Stream.concat(
                answer.changes().stream().flatMap(DiffTable::rows),
                answer.questions().stream().flatMap(DiffTable::rows));
    }

    private static Stream<Row> rows(DataChange change) {
        return change.fields().isEmpty()
                ? Stream.of(row(change, null))
                : change.fields().stream().map(field -> row(change, field));
    }

    private static Row row(DataChange change, @Nullable FieldChange field) {
        ClaimRef claim = change.claim();
        return new Row(
                change.what().code(),
                change.kind().code(),
                change.id(),
                change.name(),
                claim == null ? null : claim.id(),
                field == null ? null : field.field(),
                field == null ? null : list(field.before()),
                field == null ? null : list(field.after()),
                null,
                null);
    }

    private static Stream<Row> rows(QuestionDiff question) {
        if (question.before().isAsked() != question.after().isAsked()) {
            return Stream.of(new Row(
                    "question",
                    question.after().isAsked() ? "added" : "removed",
                    "",
                    "",
                    null,
                    "found",
                    found(question.before()),
                    found(question.after()),
                    question.pattern(),
                    null));
        }
        return question.pathways().stream().map(changed -> row(question, changed));
    }

    private static @Nullable String found(Reply reply) {
        return reply.isAsked() ? String.valueOf(reply.found()) : reply.refusal();
    }

    private static Row row(QuestionDiff question, ChangedPathway changed) {
        Pathway pathway = changed.change().pathway();
        List<EntityRef> entities = new ArrayList<>(List.of(pathway.start()));
        pathway.steps().forEach(step -> entities.add(step.to()));
        return new Row(
                "pathway",
                changed.change().kind().code(),
                list(entities.stream().map(EntityRef::id).toList()),
                list(entities.stream().map(EntityRef::name).toList()),
                null,
                STATE,
                state(changed.change().before()),
                state(changed.change().after()),
                question.pattern(),
                list(changed.causes().stream().map(DataChange::inWords).toList()));
    }

    /** {@return certainty, net sign and flags, any of which may be what changed} */
    private static @Nullable String state(@Nullable Pathway pathway) {
        if (pathway == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        words.add(pathway.certainty().code());
        words.add(pathway.netSign().code());
        pathway.flags().forEach(flag -> words.add(flag.code()));
        return list(words);
    }
}
