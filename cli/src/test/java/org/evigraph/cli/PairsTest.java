package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {
    private static final String PAIRS = """
            from,via,to
            natalizumab,plasma exchange,IRIS risk
            natalizumb,,PML
            plasma exchange,,IRIS
            mirtazapine,,PML
            """;

    @TempDir
    private Path folder;

    @Test
    void eachLineIsTheAnswerThatTheSameQuestionHasAlone() {
        Result result = pairs(PAIRS, "--max-hops", "2", "--limit", "2");
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(withoutPair(lines.get(0))).isEqualTo(alone("natalizumab -> plasma exchange -> IRIS risk"));
        assertThat(withoutPair(lines.get(2))).isEqualTo(alone("plasma exchange -> IRIS"));
        assertThat(withoutPair(lines.get(3))).isEqualTo(alone("mirtazapine -> PML"));
    }

    private static String alone(String pattern) {
        return Run.of("pathways", pattern, "--max-hops", "2", "--limit", "2", "-f", "jsonl")
                .out()
                .strip();
    }

    private static String withoutPair(String line) {
        return line.replaceFirst("\"pair\":\\{[^}]*},", "");
    }

    @Test
    void anUnknownNameIsAnAnswerThatSaysSoAndTheOthersAreAnswered() {
        Result result = pairs(PAIRS);
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out().lines().toList().get(1))
                .startsWith("{\"evigraph\":\"1\",\"kind\":\"unanswered\","
                        + "\"pair\":{\"number\":2,\"from\":\"natalizumb\",\"to\":\"PML\"},")
                .contains("\"reason\":\"nothing in this graph is called 'natalizumb'\"")
                .contains("{\"id\":\"natalizumab\",\"name\":\"Natalizumab\"}");
        assertThat(result.err())
                .isEqualTo("evigraph: 4 pairs: 3 with pathways, 0 with none, 1 that could not be asked\n");
    }

    @Test
    void ofThousandsThatBearOneNameTheFirstHundredAreListed() throws IOException {
        String entities = IntStream.range(0, 3000)
                .mapToObj(number -> "{\"id\":\"e" + number + "\",\"name\":\"same\"}")
                .collect(Collectors.joining(","));
        Path graph = Files.writeString(
                folder.resolve("same.json"),
                "{\"evigraph\":\"1\",\"kind\":\"graph\",\"name\":\"x\",\"entities\":[" + entities + "]}");
        assertThat(Run.of("show", "same", "-g", graph.toString()).errorLines())
                .hasSize(102)
                .startsWith("evigraph: 'same' may mean any of 3000 things; say which by its id:")
                .endsWith("    and 2900 more");
        String answer = pairs("same,e1", "-g", graph.toString()).out();
        assertThat(answer).contains("'same' may mean any of 3000 things");
        assertThat(answer.split("\"name\":\"same\"", -1)).hasSize(101);
    }

    @Test
    void answersNeverReplaceThePairs() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), PAIRS);
        Path link = Files.createSymbolicLink(folder.resolve("answers.csv"), file);
        for (Path output : List.of(file, link)) {
            Result result = Run.of("pathways", "--pairs", file.toString(), "-o", output.toString());
            assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(result.err()).contains("would overwrite the pairs").contains(file.toString());
            assertThat(file).hasContent(PAIRS);
        }
    }

    @Test
    void anAnswerIsNotWrittenOverTheGraphThatWasAsked() throws IOException {
        Path graph = folder.resolve("mine.json");
        assertThat(Run.of("convert", "pml", graph.toString()).exitCode()).isZero();
        byte[] before = Files.readAllBytes(graph);

        for (String[] question : new String[][] {
            {"pathways", "-g", graph.toString(), "natalizumab -> PML", "-o", graph.toString()},
            {
                "summary",
                "-g",
                graph.toString(),
                "-o",
                folder.resolve("./mine.json").toString()
            },
            {"diff", "pml", graph.toString(), "-o", graph.toString()},
            {"pathways", "-g", graph.toString(), "--pairs", "-", "-f", "jsonl", "-o", graph.toString()}
        }) {
            Result result = Run.of(question);
            assertThat(result.exitCode()).as(String.join(" ", question)).isEqualTo(2);
            assertThat(result.err()).contains("would overwrite the graph");
        }
        assertThat(Files.readAllBytes(graph)).isEqualTo(before);
    }

    @ParameterizedTest(name = "exit code {0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            0; mirtazapine,PML ; --quiet
            1; plasma exchange,mirtazapine ; --max-hops=1
            0; plasma exchange,mirtazapine|mirtazapine,PML ; --max-hops=1
            2; mirtazapine,PML|PML ; --quiet
            2; mirtazapine,PML|a,b,c,d ; --quiet
            4; natalizumab,PML ; --max-hops=12 --timeout=1ms
            """)
    void theExitCodeTellsHowItWent(int exitCode, String pairs, String options) {
        assertThat(pairs(pairs.replace('|', '\n'), options.split(" ")).exitCode())
                .isEqualTo(exitCode);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "mirtazapine,PML",
                "mirtazapine\tPML\n",
                "\uFEFFfrom,to\r\nmirtazapine,PML\r\n",
                "# what was tried\n\n \"mirtazapine\" , PML",
                "note,to,from\nx,PML,mirtazapine",
                "From\tTo\nmirtazapine\tPML",
                "from,via,to\nmirtazapine,,PML"
            })
    void thePairsMayStandInAnyTable(String table) {
        Result result = pairs(table);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("{\"evigraph\":\"1\",\"kind\":\"pathways\","
                        + "\"pair\":{\"number\":1,\"from\":\"mirtazapine\",\"to\":\"PML\"},")
                .hasLineCount(1);
    }

    @Test
    void namesMayHoldCommasAndArrows() {
        assertThat(pairs("\"a -> b, \"\"c\"\"\",PML").out())
                .contains("\"from\":\"a -> b, \\\"c\\\"\"", "nothing in this graph is called");
    }

    @Test
    void quotesWithoutEndTakeTimeInProportionToThem() {
        String line = "x" + "\"".repeat(99_000) + ",PML\n";
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(pairs(line.repeat(60), "-f", "csv").exitCode()).isEqualTo(ExitCode.WRONG_USE));
    }

    @Test
    void inCsvTheColumnsOfThePairComeFirstAndTheHeaderOnce() {
        Result result = pairs(PAIRS, "-f", "csv", "--max-hops", "1");
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(0)).startsWith("pair,from,via,to,outcome,reason,rank,step,from_id,");
        assertThat(lines.subList(1, lines.size()))
                .noneMatch(line -> line.startsWith("pair"))
                .anyMatch(line -> line.startsWith("1,natalizumab,plasma exchange,IRIS risk,nothing-found,,,"))
                .anyMatch(line -> line.startsWith("2,natalizumb,,PML,unanswered,nothing in this graph"))
                .anyMatch(line -> line.startsWith("4,mirtazapine,,PML,found,,1,1,mirtazapine,"));
    }

    @Test
    void manyPairsAreAnsweredInTheirOrder() {
        Result result = pairs(many(500), "--max-hops", "1");
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(500);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).contains("\"pair\":{\"number\":" + (i + 1) + ",");
        }
    }

    private static String many(int count) {
        List<String> pairs = List.of("mirtazapine,PML", "plasma exchange,IRIS", "natalizumab,PML", "quinoa,PML");
        return String.join(
                "\n", IntStream.range(0, count).mapToObj(i -> pairs.get(i % 4)).toList());
    }

    /** Wherever the earlier run was ended. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"jsonl", "csv"})
    void aRunGoesOnWhereAnEarlierOneWasEnded(String format) throws IOException {
        Path file = folder.resolve("answers." + format);
        pairs(PAIRS, "-o", file.toString(), "--limit", "1");
        byte[] whole = Files.readAllBytes(file);
        for (int end = 0; end <= whole.length; end += 1 + whole.length / 97) {
            Files.write(file, Arrays.copyOf(whole, end));
            Result result = pairs(PAIRS, "-o", file.toString(), "--limit", "1", "--resume");
            assertThat(result.errorLines().get(0)).as("cut to %d", end).startsWith("evigraph: ");
            assertThat(Files.readAllBytes(file)).as("cut to %d", end).isEqualTo(whole);
        }
    }

    @Test
    void anotherFileIsNeverTakenForOneToResume() throws IOException {
        Path file = folder.resolve("answers.jsonl");
        pairs(PAIRS, "-o", file.toString());
        byte[] before = Files.readAllBytes(file);
        Result otherOptions = pairs(PAIRS, "-o", file.toString(), "--limit", "1", "--resume");
        assertThat(otherOptions.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(otherOptions.err()).contains("does not end with the answer to pair 4");
        Result fewerPairs = pairs("mirtazapine,PML", "-o", file.toString(), "--resume");
        assertThat(fewerPairs.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Files.writeString(file, "my notes\n");
        assertThat(pairs(PAIRS, "-o", file.toString(), "--resume").err()).contains("is left as it is");
        assertThat(file).hasContent("my notes");
    }

    @Test
    void withoutResumeTheOldFileIsReplacedButNotByARunThatFails() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.csv"), "x".repeat(100_000));
        assertThat(pairs(PAIRS, "-o", file.toString(), "--population", "nobody").exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(file).hasSize(100_000);
        pairs(PAIRS, "-o", file.toString());
        assertThat(Files.readString(file)).isEqualTo(pairs(PAIRS, "-f", "csv").out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            --pairs - --format dot             ; are written as jsonl or csv
            --pairs - --output a.txt           ; are written as jsonl or csv
            --pairs - --output a.jsonl.gz      ; are not compressed
            --pairs - --resume                 ; --resume goes on with a file
            --pairs - --count                  ; --count is for one PATTERN
            --pairs - -g -                     ; standard input can be read once
            --pairs - x                        ; not both
            --resume x                         ; --resume is for a run with --pairs
            --pairs -                          ; has no pairs
            --pairs none.csv                   ; cannot read 'none.csv'
            --quiet                            ; there is no PATTERN
            """)
    void whatCannotBeDoneIsTold(String options, String message) {
        Result result = Run.of(Stream.concat(Stream.of("pathways"), Arrays.stream(options.split(" ")))
                .toArray(String[]::new));
        assertThat(result.exitCode()).isIn(ExitCode.WRONG_USE, ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(result.err()).contains(message);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void aReaderThatHasGoneEndsTheRunQuietly() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new String[] {"pathways", "--pairs", "-"},
                new Surroundings(
                        new ByteArrayInputStream(many(1000).getBytes(UTF_8)), gone, err, Map.of(), false, false));
        assertThat(exitCode).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private static Result pairs(String pairs, String... options) {
        String[] args = Stream.concat(Stream.of("pathways", "--pairs", "-"), Arrays.stream(options))
                .toArray(String[]::new);
        return new Run().input(pairs).with(args);
    }
}
