package org.evigraph.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evigraph.grade.Conversion.Row;
import org.evigraph.grade.ConversionResult.Range;
import org.evigraph.grade.ConversionResult.Refused;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionsTest {
    @ParameterizedTest(name = "{0} {1} to {2}: {3}")
    @CsvSource(textBlock = """
            # Wagner et al. (2020), doi:10.1038/s41588-020-0603-8: g2p-aggregator, harvester/evidence_label.py
            civic-level, A,  amp-level, A
            civic-level, B,  amp-level, B
            civic-level, C,  amp-level, C
            civic-level, D,  amp-level, D
            civic-level, E,  amp-level, D
            # Li et al. (2017), doi:10.1016/j.jmoldx.2016.10.002
            amp-level,   A,  amp-tier,  I
            amp-level,   B,  amp-tier,  I
            amp-level,   C,  amp-tier,  II
            amp-level,   D,  amp-tier,  II
            amp-tier,    I,  amp-level, A B
            amp-tier,    II, amp-level, C D
            # CPIC level definitions, restated by PMC7796098, table 2
            cpic-level,  A,  cpic-strength, strong moderate
            cpic-level,  B,  cpic-strength, optional
            """)
    void aGradeBecomesARangeByAPublishedTable(String from, String level, String to, String range) {
        assertThat(convert(from, level, to)).isInstanceOfSatisfying(Range.class, result -> {
            assertThat(result.levels()).extracting(Level::code).containsExactly(range.split(" "));
            assertThat(result.table().source()).isNotBlank();
            assertThat(result.table().losses()).isNotEmpty();
        });
    }

    @Test
    void noTableShipsThatIsNotRestatedAbove() {
        assertThat(Conversions.all())
                .hasSize(4)
                .allSatisfy(
                        table -> assertThat(table.rows().size() + table.gaps().size())
                                .as(
                                        "every level is a row or a gap of %s to %s",
                                        table.from().id(), table.to().id())
                                .isEqualTo(table.from().levels().size()));
        assertThat(Conversions.all().stream().mapToInt(table -> table.rows().size()))
                .containsExactly(5, 4, 2, 2);
    }

    @ParameterizedTest(name = "{0} {1} to {2}: {3}")
    @CsvSource(textBlock = """
            # Strength never becomes certainty.
            grade-strength, strong-for, grade-certainty, STRENGTH_IS_NO_CERTAINTY
            hhs-oi,         AI,         grade-certainty, STRENGTH_IS_NO_CERTAINTY
            idsa-usphs,     AI,         grade-certainty, STRENGTH_IS_NO_CERTAINTY
            cpic-level,     A,          grade-certainty, STRENGTH_IS_NO_CERTAINTY
            grade-strength, strong-for, ocebm-2011,      STRENGTH_IS_NO_CERTAINTY
            # ... nor evidence a strength.
            grade-certainty, high,      grade-strength,  EVIDENCE_IS_NO_STRENGTH
            ocebm-2011,     1,          grade-strength,  EVIDENCE_IS_NO_STRENGTH
            # A study never becomes a body of evidence, nor the other way.
            ocebm-2011,     2,          grade-certainty, STUDY_IS_NO_BODY
            ocebm-2009,     1a,         grade-certainty, STUDY_IS_NO_BODY
            aan,            Class I,    grade-certainty, STUDY_IS_NO_BODY
            civic-level,    A,          grade-certainty, STUDY_IS_NO_BODY
            civic-rating,   5,          grade-certainty, STUDY_IS_NO_BODY
            amp-level,      A,          grade-certainty, STUDY_IS_NO_BODY
            grade-certainty, high,      ocebm-2011,      STUDY_IS_NO_BODY
            # Classes and provenance are another matter.
            clingen,        Definitive, grade-certainty, ANOTHER_MATTER
            amp-tier,       I,          grade-certainty, ANOTHER_MATTER
            biolink-knowledge-level, knowledge_assertion, grade-certainty, ANOTHER_MATTER
            biolink-agent-type, manual_agent, civic-level, ANOTHER_MATTER
            # Allowed, but nobody has published it.
            ocebm-2009,     1b,         ocebm-2011,      NO_PUBLISHED_TABLE
            ocebm-2011,     2,          ocebm-2009,      NO_PUBLISHED_TABLE
            idsa-usphs,     AII,        hhs-oi,          NO_PUBLISHED_TABLE
            hhs-oi,         AII,        ocebm-2011,      NO_PUBLISHED_TABLE
            civic-rating,   5,          civic-level,     NO_PUBLISHED_TABLE
            clingen,        Definitive, amp-tier,        NO_PUBLISHED_TABLE
            civic-level,    A,          amp-tier,        NO_PUBLISHED_TABLE
            # The table has nothing for the level.
            amp-tier,       III,        amp-level,       NOT_IN_TABLE
            amp-tier,       IV,         amp-level,       NOT_IN_TABLE
            cpic-level,     A/B,        cpic-strength,   NOT_IN_TABLE
            cpic-level,     C,          cpic-strength,   NOT_IN_TABLE
            ocebm-2011,     2,          ocebm-2011,      SAME_SCHEME
            """)
    void whatCannotBeConvertedIsRefusedWithItsReason(String from, String level, String to, Refusal refusal) {
        assertThat(convert(from, level, to)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            assertThat(refused.why()).startsWith(refusal.reason());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void nothingThatIsNoCertaintyEverBecomesCertainty(Scheme scheme) {
        Scheme certainty = scheme(Schemes.GRADE_CERTAINTY);
        assertThat(scheme.codes())
                .allSatisfy(level -> assertThat(Conversions.convert(scheme, level, certainty))
                        .isInstanceOf(Refused.class));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Measures.class)
    void noTableCanBeMadeThatTurnsAnythingElseIntoCertainty(Measures measures) {
        Scheme from = scheme("from", measures);
        Scheme to = scheme("to", Measures.CERTAINTY);
        if (measures == Measures.CERTAINTY) {
            assertThat(table(from, to, "A", "A").rows()).hasSize(1);
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> table(from, to, "A", "A"))
                    .withMessageContaining("conversion of from to to")
                    .withMessageContaining(String.valueOf(
                            Refusal.between(measures, Measures.CERTAINTY).reason()));
        }
    }

    @Test
    void noTableCanBeMadeThatTurnsAStrengthIntoALevelOfEvidence() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> table(scheme("from", Measures.STRENGTH), scheme("to", Measures.EVIDENCE_LEVEL), "A", "A"))
                .withMessageContaining("Strength never becomes certainty");
    }

    @Test
    void aRangeGoesFromTheBestToTheWorst() {
        Scheme from = scheme("from", Measures.EVIDENCE_LEVEL);
        Scheme to = scheme("to", Measures.EVIDENCE_LEVEL);
        Conversion table = table(from, to, "A", "C");
        assertThat(table.range(table.rows().get(0))).extracting(Level::code).containsExactly("A", "B", "C");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> table(from, to, "C", "A"));
    }

    @Test
    void aTableThatDoesNotSayWhatItLosesIsNone() {
        Scheme from = scheme("from", Measures.EVIDENCE_LEVEL);
        Scheme to = scheme("to", Measures.EVIDENCE_LEVEL);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Conversion(
                        from, to, 2000, "doi:10.1/1", "1", List.of(), List.of(row(from, to)), List.of()));
    }

    @Test
    void aLevelHasOneRowAtMost() {
        Scheme from = scheme("from", Measures.EVIDENCE_LEVEL);
        Scheme to = scheme("to", Measures.EVIDENCE_LEVEL);
        List<Row> twice = List.of(row(from, to), row(from, to));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Conversion(from, to, 2000, "doi:10.1/1", "1", List.of("all"), twice, List.of()));
    }

    @Test
    void aGradeOutsideItsSchemeIsAnErrorThatListsTheLevels() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> convert("civic-level", "F", "amp-level"))
                .withMessageContaining("level of civic-level: found 'F', expected one of A, B, C, D, E");
    }

    @Test
    void aSchemeThatOnlySharesTheIdOfAKnownOneHasNoTables() {
        Scheme other = new Scheme(
                "civic-level",
                "another",
                null,
                Measures.EVIDENCE_LEVEL,
                List.of(new Level("A", null), new Level("Z", null)),
                null);
        assertThat(Conversions.from(other)).isEmpty();
        assertThat(Conversions.convert(other, "A", scheme("amp-level")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NO_PUBLISHED_TABLE));
    }

    @Test
    void whereOneTableIsMissingTheOthersAreNamed() {
        assertThat(convert("civic-level", "A", "amp-tier"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why()).endsWith("There is one from civic-level to amp-level."));
    }

    static Stream<Scheme> schemes() {
        return Schemes.standard().stream();
    }

    private static ConversionResult convert(String from, String level, String to) {
        return Conversions.convert(scheme(from), level, scheme(to));
    }

    private static Scheme scheme(String id) {
        return Schemes.find(id).orElseThrow();
    }

    private static Scheme scheme(String id, Measures measures) {
        return new Scheme(
                id,
                id,
                2000,
                measures,
                Stream.of("A", "B", "C").map(code -> new Level(code, null)).collect(Collectors.toList()),
                null);
    }

    private static Row row(Scheme from, Scheme to) {
        return new Row(from.levels().get(0), to.levels().get(0), to.levels().get(0));
    }

    private static Conversion table(Scheme from, Scheme to, String best, String worst) {
        Row row = new Row(
                from.levels().get(0),
                to.level(best).orElseThrow(),
                to.level(worst).orElseThrow());
        return new Conversion(from, to, 2000, "doi:10.1/1", "1", List.of("all"), List.of(row), List.of());
    }
}
