package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsCommandTest {
    // Both sides of each, as the bundled graph's README has them.
    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(delimiter = '|', textBlock = """
            cytarabine      | pml-248  | pml-049
            plasma exchange | pml-093  | pml-090
            cidofovir       | pml-054  | pml-051
            mirtazapine     | pml-077  | pml-281
            IRIS            | pml-008  | pml-184
            interferon alfa | pml-166  | pml-167
            """)
    void findsTheKnownConflictsWithTheLinesOfBothSides(String name, String one, String other) {
        Result result = Run.of("conflicts", name, "--limit", "100", "--format", "csv");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains(one).contains(other);
    }

    @Test
    void whatDiffersByPopulationComesLastAndIsNoContradiction() {
        String text = Run.of("conflicts", "--limit", "100").out();
        assertThat(text.lastIndexOf("evidence both ways")).isLessThan(text.indexOf("differs by population"));
    }

    @Test
    void aThingWithoutConflictsSaysSo() {
        Result result = Run.of("conflicts", "pml-outcome", "--population", "pop-ms");
        assertThat(result.exitCode()).isIn(ExitCode.ANSWERED, ExitCode.NOTHING_FOUND);
        assertThat(Run.of("conflicts", "no such thing").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aWhatIfNamesWhatIsGoneAndWhy() {
        Result result = Run.of("what-if", "interferon alfa -> survival", "--without", "citation:PMID:9639075");
        assertThat(unwrapped(result.out()))
                .contains("Vanish")
                .contains("line pml-166 (PMID:9639075, supports) is gone");
        assertThat(Run.of("what-if", "natalizumab -> PML").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aListOfRetractedPapersMayNameThemInAnyForm(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("retracted.tsv");
        Files.writeString(list, "doi\tnotice\n9639075\tx\n\n10.1000/none\ty\n");
        String text = Run.of("what-if", "interferon alfa -> survival", "--retract", list.toString())
                .out();
        assertThat(unwrapped(text)).contains("1 of the graph's publications").contains("PMID:9639075");
        assertThat(Run.of(
                                "what-if",
                                "a -> b",
                                "--retract",
                                folder.resolve("none").toString())
                        .exitCode())
                .isIn(ExitCode.CANNOT_READ_OR_WRITE, ExitCode.WRONG_USE);
    }

    @Test
    void aListThatGrowsOutOfAllMeasureIsRefused(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("retracted.gz");
        try (OutputStream to = new GZIPOutputStream(Files.newOutputStream(list))) {
            to.write(new byte[3_000_000]);
        }
        for (Result result : List.of(
                Run.of("what-if", "natalizumab -> PML", "--retract", list.toString()),
                Run.of("pathways", "--pairs", list.toString()))) {
            assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
            assertThat(result.err()).contains("compressed bytes already became");
        }
    }

    @Test
    void fragilityNamesThePapersAnAnswerHangsOn() {
        String text = Run.of("fragility", "interferon alfa -> survival", "--max-hops", "1")
                .out();
        assertThat(text).contains("Without these no pathway is left").contains("PMID:9639075");
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
