package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evigraph.grade.Certainty;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Side;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.jspecify.annotations.Nullable;

/** What would change, what an answer hangs on, and who disagrees, as tables. */
final class ChangeTables {
    private static final String FILE_NAME = "answer.csv";

    /** A set of papers, and what losing it does. */
    record SetRow(String effect, PaperSet set) {}

    /** One side of a conflict, numbered from 1. */
    record SideRow(int number, Conflict conflict, Side side) {}

    static final Table<PathwayChange> WHAT_IF = new Table<PathwayChange>(FILE_NAME)
            .column("change", change -> change.kind().code())
            .column("pathway", change -> list(entities(change.pathway())))
            .column("certainty_before", change -> certainty(change.before()))
            .column("certainty_after", change -> certainty(change.after()))
            .column("sign_before", change -> sign(change.before()))
            .column("sign_after", change -> sign(change.after()))
            .column("causes", change -> list(change.causes()));

    static final Table<SetRow> FRAGILITY = new Table<SetRow>(FILE_NAME)
            .column("effect", SetRow::effect)
            .column("papers", row -> String.valueOf(row.set().citations().size()))
            .column("citations", row -> list(row.set().citations()))
            .column("certainty_left", row -> code(row.set().left()));

    static final Table<SideRow> CONFLICTS = new Table<SideRow>(FILE_NAME)
            .column("conflict", row -> String.valueOf(row.number()))
            .column("kind", row -> row.conflict().kind().code())
            .column("subject_id", row -> row.conflict().subject().id())
            .column("subject_name", row -> row.conflict().subject().name())
            .column("object_id", row -> row.conflict().object().id())
            .column("object_name", row -> row.conflict().object().name())
            .column("stake", row -> code(row.conflict().stake()))
            .column("statement", side(Side::statement))
            .column("certainty", side(side -> side.certainty().code()))
            .column(
                    "population",
                    side(side ->
                            list(side.populations().stream().map(EntityRef::id).toList())))
            .column("claims", side(side -> list(side.claims())))
            .column("lines", side(side -> list(side.lines())))
            .column("citations", side(side -> list(side.citations())));

    private ChangeTables() {}

    static Stream<SetRow> rows(FragilityAnswer answer) {
        return Stream.concat(
                answer.breaking().stream().map(set -> new SetRow("breaks", set)),
                answer.lowering().stream().map(set -> new SetRow("lowers", set)));
    }

    static Stream<SideRow> rows(ConflictsAnswer answer) {
        List<SideRow> rows = new ArrayList<>();
        for (Conflict conflict : answer.conflicts()) {
            int number = rows.size() / 2 + 1;
            rows.add(new SideRow(number, conflict, conflict.one()));
            rows.add(new SideRow(number, conflict, conflict.other()));
        }
        return rows.stream();
    }

    private static Function<SideRow, @Nullable String> side(Function<Side, @Nullable String> cell) {
        return row -> cell.apply(row.side());
    }

    private static List<String> entities(Pathway pathway) {
        List<String> ids = new ArrayList<>(List.of(pathway.start().id()));
        pathway.steps().forEach(step -> ids.add(step.to().id()));
        return ids;
    }

    private static @Nullable String certainty(@Nullable Pathway pathway) {
        return pathway == null ? null : pathway.certainty().code();
    }

    private static @Nullable String sign(@Nullable Pathway pathway) {
        return pathway == null ? null : pathway.netSign().code();
    }

    private static @Nullable String code(@Nullable Certainty certainty) {
        return certainty == null ? null : certainty.code();
    }
}
