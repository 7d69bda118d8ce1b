package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GapsAndFindingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(strings = {"40", "80", "120"})
    void aMapFitsTheTerminal(String columns) {
        Result result = new Run().environment("COLUMNS", columns).with("gaps", "--rows", "drug", "--studied");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().filter(line -> !line.startsWith("  evigraph "))) // to be copied whole
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @Test
    void theTableHasARowForEveryPairAndTheTotalsAgreeWithIt() {
        String csv = Run.of("gaps", "--rows", "drug", "--columns", "outcome", "--format", "csv")
                .out();
        String json = Run.of("gaps", "--rows", "drug", "--columns", "outcome", "--format", "json")
                .out();
        long pairs = csv.lines().count() - 1;
        JsonNode total = new ObjectMapper().readTree(json).get("total");
        assertThat(total.get("filled").asLong() + total.get("gaps").asLong()).isEqualTo(pairs);
    }

    @Test
    void thePictureOfTheGuideIsWhatTheCommandDraws() throws IOException {
        Path drawn = folder.resolve("map.svg");
        assertThat(Run.of("gaps", "--rows", "drug", "--columns", "outcome", "--studied", "-o", drawn.toString())
                        .exitCode())
                .isZero();
        assertThat(drawn).hasSameTextualContentAs(Path.of("../docs/images/gaps-drug-outcome.svg"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gaps --rows quinoa                 | 2
            gaps --rows pathogen --columns pathogen | 1
            gaps --format dot                  | 2
            findings quinoa                    | 2
            findings cidofovir --format svg    | 2
            findings cidofovir --outcomes IRIS | 1
            """)
    void theExitCodeTellsWrongUseFromNothing(String command, int exitCode) {
        Result result = Run.of(Shell.words(command));
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"html", "md"})
    void aTableOfFindingsNamesEachPaperAndHowSureItIs(String ending) throws IOException {
        Path table = folder.resolve("table." + ending);
        assertThat(Run.of("findings", "cidofovir", "--outcomes", "survival", "-o", table.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(table)).contains("0.21", "0.07", "Gasnault", "very low", "lowered by 1");
    }
}
