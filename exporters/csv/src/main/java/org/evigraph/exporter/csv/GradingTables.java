package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.list;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.grade.ConversionResult.Range;
import org.evigraph.grade.ConversionResult.Refused;
import org.evigraph.grade.DescribedScheme.Reading;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SchemesAnswer.Entry;
import org.jspecify.annotations.Nullable;

/** Grading schemes as one row for each level, and what a grade becomes in another scheme as one row. */
final class GradingTables {
    /**
     * A level of a scheme.
     *
     * @param question for which the meaning holds; {@code null} for all
     * @param place of the level among those of its scheme, from 1
     */
    record LevelRow(Entry entry, @Nullable String question, int place, Level level) {
        Scheme scheme() {
            return entry.described().scheme();
        }
    }

    static final Table<LevelRow> SCHEMES = new Table<LevelRow>(AnswerTables.FILE_NAME)
            .column("scheme", row -> row.scheme().id())
            .column("name", row -> row.scheme().name())
            .column("year", row -> text(row.scheme().year()))
            .column("measures", row -> row.scheme().measures().code())
            .column("declared", row -> String.valueOf(row.entry().declared()))
            .column("question", LevelRow::question)
            .column("place", row -> String.valueOf(row.place()))
            .column("level", row -> row.level().code())
            .column("meaning", row -> row.level().meaning())
            .column("source", row -> row.scheme().source());

    static final Table<ConversionAnswer> CONVERSION = new Table<ConversionAnswer>(AnswerTables.FILE_NAME)
            .column("from_scheme", answer -> answer.from().id())
            .column("from_level", answer -> answer.level().code())
            .column("to_scheme", answer -> answer.to().id())
            .column("best", range(range -> range.row().best().code()))
            .column("worst", range(range -> range.row().worst().code()))
            .column("approximate", range(range -> "true"))
            .column("year", range(range -> text(range.table().year())))
            .column("source", range(range -> range.table().source()))
            .column("version", range(range -> range.table().version()))
            .column("loses", range(range -> list(range.table().losses())))
            .column("refusal", refused(refused -> refused.refusal().code()))
            .column("why", refused(Refused::why));

    private GradingTables() {}

    static Stream<LevelRow> rows(SchemesAnswer answer) {
        return answer.schemes().stream().flatMap(GradingTables::rows);
    }

    private static Stream<LevelRow> rows(Entry entry) {
        List<Level> levels = entry.described().scheme().levels();
        Stream<LevelRow> general = IntStream.range(0, levels.size())
                .mapToObj(place -> new LevelRow(entry, null, place + 1, levels.get(place)));
        return Stream.concat(general, entry.described().readings().stream().flatMap(reading -> rows(entry, reading)));
    }

    private static Stream<LevelRow> rows(Entry entry, Reading reading) {
        List<String> codes = entry.described().scheme().codes();
        return reading.levels().stream()
                .map(level -> new LevelRow(entry, reading.question(), codes.indexOf(level.code()) + 1, level));
    }

    private static Function<ConversionAnswer, @Nullable String> range(Function<Range, @Nullable String> cell) {
        return answer -> answer.result() instanceof Range range ? cell.apply(range) : null;
    }

    private static Function<ConversionAnswer, @Nullable String> refused(Function<Refused, @Nullable String> cell) {
        return answer -> answer.result() instanceof Refused refused ? cell.apply(refused) : null;
    }

    private static @Nullable String text(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
