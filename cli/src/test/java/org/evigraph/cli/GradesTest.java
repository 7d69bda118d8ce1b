package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.cli.Run.Result;
import org.evigraph.grade.Conversions;
import org.evigraph.grade.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
    @TempDir
    private Path folder;

    @Test
    void everySchemeIsListedWithItsLevels() {
        Result result = Run.of("grades");
        assertThat(result.exitCode()).isZero();
        assertThat(Schemes.standard())
                .allSatisfy(scheme -> assertThat(result.out()).contains(scheme.id() + "  " + scheme.name()));
        assertThat(result.out()).contains("aan  AAN classification of evidence, 2011\n");
        assertThat(result.out()).doesNotContain("declared by the graph");
        assertThat(result.out()).contains("the certainty of a body of evidence: high, moderate, low, very-low\n");
    }

    @Test
    void aSchemeIsShownWithItsSourceAndWhatItMeansForEachQuestion() {
        Result result = Run.of("grades", "OCEBM-2011");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("OCEBM levels of evidence 2011 (ocebm-2011)\n")
                .contains("source: OCEBM Levels of Evidence Working Group (2011),")
                .contains("For benefit\n  1  systematic review of randomised trials, or n-of-1 trials\n")
                .contains("For rare harm\n")
                .endsWith("Conversions\n  none: no published table that starts from it is known\n");
    }

    @Test
    void gradeIsShownWithItsEightDomains() {
        assertThat(Run.of("grades", "grade-certainty").out())
                .contains("Domains by which it is lowered or raised\n  risk of bias  lowers by at most 2 levels: ")
                .contains("  dose response  raises by at most 1 level: ")
                .contains("doi:10.1016/j.jclinepi.2011.06.004");
    }

    @Test
    void aConversionShowsItsRangeItsSourceAndWhatItLoses() {
        Result result = Run.of("grades", "amp-tier:i", "--to", "amp-level");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                AMP/ASCO/CAP tier of a variant: I
                  strong clinical significance
                becomes, approximately, AMP/ASCO/CAP level of evidence: A .. B
                  A  approved therapy, or named in a professional guideline, for this tumour
                     type
                  B  well-powered studies on which experts agree
                    table of 2017: Li et al. (2017), doi:10.1016/j.jmoldx.2016.10.002; as
                        published
                    loses: Which of the two levels the tier rests on.
                """);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hhs-oi:AI         | grade-certainty | Strength never becomes certainty
            grade-strength:strong-for | grade-certainty | Strength never becomes certainty
            aan:Class I       | grade-certainty | A single study never becomes a rating of the body of evidence
            ocebm-2011:1      | grade-certainty | A single study never becomes a rating of the body of evidence
            grade-certainty:high | grade-strength | Evidence never becomes strength
            clingen:Definitive | grade-certainty | The two schemes rate different things
            ocebm-2009:1b     | ocebm-2011      | No published table between the two is known here
            amp-tier:III      | amp-level       | The published table gives nothing for this level. For III:
            """)
    void whatCannotBeConvertedSaysWhyWithExitCode1(String grade, String to, String why) {
        Result result = Run.of("grades", grade, "--to", to);
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("becomes nothing in ")
                .contains(why);
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            grades civic-lvel                          | scheme: found 'civic-lvel', expected one of grade-certainty, grade-strength, | did you mean civic-level
            grades civic-level:F --to amp-level        | level of civic-level: found 'F', expected one of A, B, C, D, E    | did you mean
            grades ocebm-2011:1a --to ocebm-2009       | level of ocebm-2011: found '1a', expected one of 1, 2, 3, 4, 5    | did you mean 1?
            grades amp-tier:I --to amp-levle           | scheme: found 'amp-levle'                                         | did you mean amp-level?
            grades civic-level --to amp-level          | --to needs a grade: civic-level is a scheme; its levels are A, B, C, D, E | civic-level:B --to amp-level
            grades --to amp-level                      | --to needs a grade: there is none                                 | civic-level:B --to amp-level
            grades civic-level:B                       | what is to become of B of civic-level?                            | --to SCHEME
            grades civic-level amp-level               | too many words, beginning with 'amp-level'                        | evigraph grades --help
            grades civic-level --format dot            | the format dot cannot hold this answer                            | Formats that can: csv, json, jsonl.
            """)
    void wrongUseIsToldWithTheWayOut(String command, String message, String fix) {
        Result result = Run.of(Shell.words(command));
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message).contains(fix);
    }

    @Test
    void theSchemesOfTheGraphAreListedToo() throws IOException {
        String graph = graph("""
                {"id": "ours:2024", "name": "Our own", "year": 2024, "measures": "certainty",
                 "levels": [{"code": "good", "meaning": "we like it"}, {"code": "bad"}]}""");
        assertThat(Run.of("grades", "-g", graph).out())
                .contains("ours:2024  Our own, 2024 (declared by the graph)\n")
                .contains("the certainty of a body of evidence: good, bad\n");
        assertThat(Run.of("grades", "ours:2024", "-g", graph).out())
                .contains("source: declared by the graph\n")
                .contains("  good  we like it\n  bad\n");
        Result refused = Run.of("grades", "ours:2024:good", "--to", "grade-certainty", "-g", graph);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(refused.out()).contains("Our own: good\n").contains("No published table");
    }

    @Test
    void aSchemeThatTheGraphDeclaresGoesBeforeTheStandardOneAndHasNoTables() throws IOException {
        String graph = graph("""
                {"id": "amp-tier", "name": "Our tiers", "measures": "classification", "levels": [{"code": "I"}]}""");
        assertThat(Run.of("grades", "amp-tier", "-g", graph).out())
                .startsWith("Our tiers (amp-tier)\n")
                .contains("none: no published table");
        assertThat(Run.of("grades", "amp-tier:I", "--to", "amp-level", "-g", graph)
                        .exitCode())
                .isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void thePageOfTheDocsListsEverySchemeAndEveryTable() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "grades.md"));
        assertThat(Schemes.standard())
                .allSatisfy(scheme -> assertThat(page)
                        .contains("| `" + scheme.id() + "` | " + scheme.name() + " | " + scheme.year() + " |"));
        assertThat(Conversions.all())
                .allSatisfy(table -> assertThat(page)
                        .contains(
                                "| `" + table.from().id() + "` | `" + table.to().id() + "` |"));
    }

    @Test
    void csvHasARowForEachLevelAndOneForAConversion() {
        assertThat(Run.of("grades", "ocebm-2011", "--format", "csv").out())
                .startsWith("scheme,name,year,measures,declared,question,place,level,meaning,source\n"
                        + "ocebm-2011,OCEBM levels of evidence 2011,2011,evidence-level,false,,1,1,")
                .contains("\nocebm-2011,OCEBM levels of evidence 2011,2011,evidence-level,false,benefit,2,2,")
                .hasLineCount(1 + 5 + 33);
        assertThat(Run.of("grades", "amp-tier:II", "--to", "amp-level", "--format", "csv")
                        .out())
                .isEqualTo("""
                from_scheme,from_level,to_scheme,best,worst,approximate,year,source,version,loses,refusal,why
                amp-tier,II,amp-level,C,D,true,2017,"Li et al. (2017), doi:10.1016/j.jmoldx.2016.10.002",as published,\
                Which of the two levels the tier rests on.,,
                """);
    }

    @Test
    void jsonSaysWhetherAConversionIsPossibleAndThatItIsApproximate() {
        assertThat(Run.of("grades", "amp-tier:II", "--to", "amp-level", "--format", "jsonl")
                        .out())
                .contains("\"kind\":\"conversion\"")
                .contains("\"possible\":true,\"approximate\":true,\"best\":\"C\",\"worst\":\"D\"");
        assertThat(Run.of("grades", "hhs-oi:AI", "--to", "grade-certainty", "--format", "jsonl")
                        .out())
                .contains("\"possible\":false,\"refusal\":\"strength-is-no-certainty\",\"why\":\"Strength never");
    }

    private String graph(String scheme) throws IOException {
        Path file = folder.resolve("graph.json");
        Files.writeString(
                file, "{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"g\", \"schemes\": [" + scheme + "]}");
        return file.toString();
    }
}
