package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.CountAnswer.Sequence;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.pathway.SummaryAnswer;
import org.jspecify.annotations.Nullable;

/** Answers as tables, one row a claim, a hit or a count; an answer of nothing is a header. */
final class AnswerTables {
    static final String FILE_NAME = "answer.csv";

    /**
     * A claim of a step, or a step that is structure.
     *
     * @param pathway that the step is of
     * @param number of the step, from 1
     * @param claim {@code null} if the step is structure
     */
    record ClaimRow(
            Pathway pathway,
            int number,
            Step step,
            @Nullable StepClaim claim) {}

    /** A count, with the name of its table. */
    record CountRow(String group, SummaryAnswer.Row row) {}

    static final Table<ClaimRow> PATHWAYS = new Table<ClaimRow>(FILE_NAME)
            .column("rank", row -> String.valueOf(row.pathway().rank()))
            .column("step", row -> String.valueOf(row.number()))
            .column("from_id", row -> row.step().from().id())
            .column("from_name", row -> row.step().from().name())
            .column("reading", AnswerTables::reading)
            .column("to_id", row -> row.step().to().id())
            .column("to_name", row -> row.step().to().name())
            .column("claim_id", claim(claim -> claim.claim().id()))
            .column("certainty", AnswerTables::certainty)
            .column("conflicted", assessment(assessment -> String.valueOf(assessment.conflicted())))
            .column("supports", assessment(assessment -> String.valueOf(assessment.supports())))
            .column("neutral", assessment(assessment -> String.valueOf(assessment.neutral())))
            .column("disputes", assessment(assessment -> String.valueOf(assessment.disputes())))
            .column("population", claim(claim -> list(ids(claim.populations()))))
            .column("citations", claim(claim -> list(citations(claim))));

    /** The same for an answer that is ordered by degrees, with what they come to. */
    static final Table<ClaimRow> PATHWAYS_BY_DEGREES = new Table<ClaimRow>(FILE_NAME)
            .columns(PATHWAYS, row -> row)
            .column("degree_product", AnswerTables::product);

    static final Table<Hit> SEARCH = new Table<Hit>(FILE_NAME)
            .column("kind", hit -> hit.kind().code())
            .column("id", Hit::id)
            .column("name", Hit::name)
            .column("categories", hit -> list(hit.categories()))
            .column("matched", Hit::matched)
            .column("claims", hit -> String.valueOf(hit.claims()));

    static final Table<CountRow> SUMMARY = new Table<CountRow>(FILE_NAME)
            .column("group", CountRow::group)
            .column("value", row -> row.row().value())
            .column("count", row -> String.valueOf(row.row().count()));

    static final Table<Sequence> COUNT = new Table<Sequence>(FILE_NAME)
            .column("hops", sequence -> String.valueOf(sequence.readings().size()))
            .column("sequence", sequence -> list(sequence.readings()))
            .column("count", sequence -> String.valueOf(sequence.count()));

    private AnswerTables() {}

    static Stream<ClaimRow> rows(PathwayAnswer answer) {
        return answer.pathways().stream()
                .flatMap(pathway ->
                        IntStream.range(0, pathway.steps().size()).boxed().flatMap(index -> rows(pathway, index)));
    }

    private static Stream<ClaimRow> rows(Pathway pathway, int index) {
        Step step = pathway.steps().get(index);
        return step.structural()
                ? Stream.of(new ClaimRow(pathway, index + 1, step, null))
                : step.claims().stream().map(claim -> new ClaimRow(pathway, index + 1, step, claim));
    }

    /** {@return the table that shows an answer} */
    static Table<ClaimRow> tableOf(PathwayAnswer answer) {
        return answer.question().ranking().needsDegrees() ? PATHWAYS_BY_DEGREES : PATHWAYS;
    }

    private static @Nullable String product(ClaimRow row) {
        Double product = row.pathway().degreeProduct();
        return product == null ? null : product.toString();
    }

    static Stream<Sequence> rows(CountAnswer answer) {
        return answer.sequences().stream();
    }

    static Stream<CountRow> rows(SummaryAnswer answer) {
        return answer.groups().stream()
                .flatMap(group -> group.rows().stream().map(row -> new CountRow(group.name(), row)));
    }

    private static String reading(ClaimRow row) {
        StepClaim claim = row.claim();
        return claim == null ? row.step().reading() : claim.reading();
    }

    private static String certainty(ClaimRow row) {
        StepClaim claim = row.claim();
        return (claim == null ? row.step().certainty() : claim.assessment().certainty()).code();
    }

    private static Function<ClaimRow, @Nullable String> claim(Function<StepClaim, @Nullable String> cell) {
        return row -> {
            StepClaim claim = row.claim();
            return claim == null ? null : cell.apply(claim);
        };
    }

    private static Function<ClaimRow, @Nullable String> assessment(Function<Assessment, @Nullable String> cell) {
        return claim(claim -> cell.apply(claim.assessment()));
    }

    private static List<String> ids(List<EntityRef> entities) {
        return entities.stream().map(EntityRef::id).toList();
    }

    private static List<String> citations(StepClaim claim) {
        return claim.claim().evidence().stream()
                .map(EvidenceLine::citation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
