package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled graph against a copy in which a person edited a few lines. */
class DiffTest {
    private static final Path SCHEMA = Path.of("..", "docs", "formats", "evigraph-answer.schema.json");
    private static final String QUESTION = "natalizumab -> plasma exchange -> IRIS risk";

    @TempDir
    private Path folder;

    private String edited = "";

    @BeforeEach
    void editACopy() throws IOException {
        edited = EditedCopy.in(folder).toString();
    }

    @Test
    void aGraphHasNoDifferenceToItselfNorToACopyInAnotherFormat() {
        String copy = folder.resolve("copy.jsonl").toString();
        assertThat(Run.of("convert", "pml", copy).exitCode()).isZero();
        Result same = Run.of("diff", "pml", copy);
        assertThat(same.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(same.out()).endsWith("No difference: both hold the same, to the last field.\n");
        assertThat(same.err()).isEmpty();
    }

    @Test
    void countsComeFirstThenTheChangesKindByKind() {
        Result result = Run.of("diff", "pml", edited);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("""

                                     added  removed  changed
                entities                 -        -        1
                lines of evidence        -        1        1
                publications             -        -        1

                Entities changed (1)
                  ~ plex: Plasma exchange
                      synonyms: + apheresis

                Lines of evidence removed (1)
                  - pml-088: neutral, case_report, PMID:19741228
                """);
        assertThat(result.out()).contains("direction: - neutral + supports\n");
        assertThat(result.out()).contains("status: - current + retracted\n");
    }

    @Test
    void theTextFitsEightyColumns() {
        Result result = Run.of("diff", "pml", edited, QUESTION);
        assertThat(result.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void eachChangedAnswerNamesTheChangesOfTheDataThatLedToIt() {
        Result result = Run.of("diff", "pml", edited, QUESTION, "--limit", "1");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("87 pathways before, 50 after: 37 vanished, 7 dropped, 6 rose, 37 stayed.\n")
                .contains("Vanish (37)\n")
                .contains("    very low, uncertain -> gone\n")
                .contains("    on its steps: evidence pml-095 changed: direction neutral -> supports\n")
                .contains("    on its steps: citation PMID:19188571 changed: status current -> retracted\n")
                .contains("and 36 more; --limit 37 shows all of them\n");
    }

    @Test
    void theOtherWayRoundWhatVanishedAppears() {
        assertThat(Run.of("diff", edited, "pml", QUESTION).out())
                .contains("50 pathways before, 87 after: 6 dropped, 7 rose, 37 appeared, 37 stayed.\n")
                .contains("Lines of evidence added (1)\n");
    }

    @Test
    void aNameThatOnlyOneGraphKnowsIsAResult() {
        Result result = Run.of("diff", "pml", edited, "apheresis -> IRIS");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("before: cannot be asked. No entity is called 'apheresis'.");
    }

    @Test
    void aNameThatNeitherKnowsIsAMistakeWithItsPlace() throws IOException {
        Path questions = folder.resolve("questions.txt");
        Files.writeString(questions, "# ours\n\nnatalizumab -> PML\nquinoa -> PML\n");
        Result result = Run.of("diff", "pml", edited, "--questions", questions.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("questions.txt:4: nothing in this graph is called 'quinoa'");
    }

    @Test
    void aPatternInAFileThatCannotBeReadIsAMistakeWithItsPlace() throws IOException {
        Path questions = folder.resolve("questions.txt");
        Files.writeString(questions, "natalizumab -> -> PML\n");
        Result result = Run.of("diff", "pml", edited, "--questions", questions.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("questions.txt:1: Cannot understand the question");
    }

    @Test
    void questionsOfAFileAreAskedInTheirOrder() throws IOException {
        Path questions = folder.resolve("questions.txt");
        Files.writeString(questions, "\uFEFF# ours\r\nnatalizumab -> PML\r\n\r\nplex -> IRIS\r\n");
        Result result = Run.of("diff", "pml", edited, "JCV -> PML", "--questions", questions.toString(), "--quiet");
        assertThat(result.out())
                .containsSubsequence("Question: JCV -> PML", "Question: natalizumab -> PML", "Question: plex -> IRIS");
    }

    @Test
    void aFileThatIsTooLongOrNoTextIsRefused() throws IOException {
        Path questions = folder.resolve("questions.txt");
        Files.write(questions, new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThat(Run.of("diff", "pml", "pml", "--questions", questions.toString())
                        .err())
                .contains("it is not UTF-8 text");
        Files.writeString(questions, "#".repeat((1 << 20) + 1));
        assertThat(Run.of("diff", "pml", "pml", "--questions", questions.toString())
                        .err())
                .contains("longer than 1048576 bytes");
        Files.writeString(questions, "a -> b\n".repeat(1_001));
        assertThat(Run.of("diff", "pml", "pml", "--questions", questions.toString())
                        .exitCode())
                .isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    }

    @Test
    void jsonKeepsToThePublishedSchema() throws IOException {
        String answer = Run.of("diff", "pml", edited, QUESTION, "apheresis -> IRIS", "--format", "json")
                .out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(answer, InputFormat.JSON))
                .isEmpty();
        assertThat(answer).contains("\"different\": true");
    }

    @Test
    void csvHasARowForEachChange() {
        assertThat(Run.of("diff", "pml", edited, "--format", "csv").out()).isEqualTo("""
                what,change,id,name,claim,field,before,after,question,causes
                entity,changed,plex,Plasma exchange,,synonyms,,apheresis,,
                evidence,removed,pml-088,"neutral, case_report, PMID:19741228",claim:50e3236010ca9785,,,,,
                evidence,changed,pml-095,"supports, cohort, PMID:21832229",claim:50e3236010ca9785,direction,neutral,supports,,
                citation,changed,PMID:19188571,Effect of plasma exchange in accelerating natalizumab clearance and restoring leukocyte function,,status,current,retracted,,
                """);
    }

    @Test
    void aDrawingCannotHoldIt() {
        Result result = Run.of("diff", "pml", edited, "--format", "dot");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("the format dot cannot hold this answer");
    }

    @Test
    void standardInputIsOneOfTheTwoAtMost() {
        assertThat(Run.of("diff", "-", "-", "--from", "json").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aSearchThatIsCutShortSaysSo() {
        Result result = Run.of("diff", "pml", edited, "natalizumab -> PML", "--max-hops", "12", "--timeout", "1ms");
        assertThat(result.exitCode()).isEqualTo(ExitCode.CUT_SHORT);
        assertThat(result.out()).contains("CUT SHORT: ");
    }
}
