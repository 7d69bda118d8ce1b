package org.evigraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
    private static final String LINES = "{\"type\": \"graph\", \"evigraph\": \"1\", \"name\": \"x\"}\n";

    private static String document(String part) {
        return "{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"x\", " + part + "}";
    }

    private static String entity(String part) {
        return "{\"id\": \"a\", \"name\": \"A\", " + part + "}";
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    /** A limit, a format, and how a text is made that lies at it. */
    static Stream<Arguments> limits() {
        return Stream.of(
                at(Limit.DEPTH, "json", 9, n -> document("\"x\": " + nested(n - 1))),
                at(Limit.DEPTH, "json", 9, n -> document("\"entities\": [" + entity("\"x\": " + nested(n - 3)) + "]")),
                at(Limit.TEXT_LENGTH, "json", 20, n -> document("\"description\": \"" + "x".repeat(n) + "\"")),
                at(Limit.NAME_LENGTH, "json", 20, n -> document("\"" + "x".repeat(n) + "\": 1")),
                at(
                        Limit.NUMBER_LENGTH,
                        "json",
                        10,
                        n -> document("\"citations\": [{\"id\": \"a\", \"year\": 2" + "0".repeat(n - 1) + "}]")),
                at(
                        Limit.EXPONENT,
                        "json",
                        20,
                        n -> document("\"claims\": [{\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\","
                                + " \"qualifiers\": {\"dose\": {\"low\": 1E" + n + "}}}]")),
                at(
                        Limit.EXPONENT,
                        "json",
                        20,
                        n -> document("\"claims\": [{\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\","
                                + " \"qualifiers\": {\"dose\": {\"low\": 1E-" + n + "}}}]")),
                at(Limit.RECORDS, "json", 3, n -> document("\"entities\": [" + "{},".repeat(n - 1) + "{}]")),
                at(
                        Limit.RECORD_LENGTH,
                        "json",
                        100,
                        n -> document("\"entities\": [" + entity(" ".repeat(n - 30) + "\"x\": 1") + "]")),
                at(Limit.DEPTH, "jsonl", 9, n -> LINES + nested(n)),
                at(Limit.RECORD_LENGTH, "jsonl", 100, n -> LINES + "x".repeat(n)),
                at(Limit.RECORDS, "jsonl", 3, n -> LINES + "{\"type\": \"entity\"}\n".repeat(n)),
                at(Limit.COLUMNS, "csv", 10, n -> "id,name" + ",x".repeat(n - 2) + "\n"),
                at(Limit.TEXT_LENGTH, "csv", 20, n -> "id,name,description\na,A," + "x".repeat(n) + "\n"),
                at(Limit.RECORD_LENGTH, "csv", 20, n -> "id,name,description\na,A," + "x".repeat(n - 2) + "\n"),
                at(Limit.RECORDS, "csv", 3, n -> "id,name\n" + "a,A\n".repeat(n)));
    }

    private static Arguments at(Limit limit, String format, int value, TextOfSize text) {
        return Arguments.of(limit, format, value, text);
    }

    private interface TextOfSize {
        String of(int size);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("limits")
    void isKeptToExactly(Limit limit, String format, int value, TextOfSize text, @TempDir Path folder)
            throws IOException {
        Limits limits = Limits.DEFAULT.with(limit, value);
        assertThat(overLimit(format, text.of(value), limits, folder)).isEmpty();
        assertThat(overLimit(format, text.of(value + 1), limits, folder))
                .singleElement()
                .asString()
                .contains("expected at most " + value + " " + limit.unit())
                .endsWith("Fix: mend it, or raise the limit " + limit.code());
    }

    private static List<String> overLimit(String format, String text, Limits limits, Path folder) throws IOException {
        Recorder read;
        if (format.equals("csv")) {
            Files.writeString(folder.resolve("entities.csv"), text);
            read = Recorder.read(format, Source.of(folder), limits);
        } else {
            read = Recorder.read(format, text.getBytes(UTF_8), limits);
        }
        return read.findings.stream()
                .filter(finding -> finding.kind().code().equals("EVG-010"))
                .map(Object::toString)
                .toList();
    }

    @Test
    void nestingBombsEndWithoutExhaustingTheStack() {
        for (String bomb : List.of("[", "{\"x\":", "[{\"x\":")) {
            for (String before : List.of(
                    "",
                    document("\"x\": ").replace("}", ""),
                    document("\"claims\": [").replace("}", ""))) {
                Recorder read = Recorder.read("json", before + bomb.repeat(100_000));
                assertThat(read.findings)
                        .last()
                        .satisfies(finding -> assertThat(finding.toString())
                                .contains("EVG-010", "depth 101")
                                .hasSizeLessThan(400));
            }
        }
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotTakeTheWholeFileIntoMemory(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("entities.csv"), "id,name\na,\"" + "x\n".repeat(2_000_000));
        Recorder read = Recorder.read("csv", Source.of(folder), Limits.DEFAULT.with(Limit.RECORD_LENGTH, 1000));
        assertThat(read.faults()).contains(folder + "/entities.csv:2:3 error EVG-010 row");
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedWithItsDefault(Limit limit) throws IOException {
        String page = Files.readString(Path.of("../docs/limits.md"));
        assertThat(page)
                .contains("| `" + limit.code() + "` | " + String.format(Locale.ROOT, "%,d", limit.standard()) + " "
                        + limit.unit() + " |");
    }

    @Test
    void cannotBeMovedBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.with(Limit.DEPTH, 0))
                .withMessage("Limit depth cannot be 0. Expected a number from 1.");
    }

    @Test
    void movingOneLeavesTheOthers() {
        Limits moved = Limits.DEFAULT.with(Limit.DEPTH, 5).with(Limit.COLUMNS, 6);
        assertThat(moved.of(Limit.DEPTH)).isEqualTo(5);
        assertThat(moved.of(Limit.COLUMNS)).isEqualTo(6);
        assertThat(moved.of(Limit.RECORDS)).isEqualTo(Limit.RECORDS.standard());
        assertThat(Limits.DEFAULT.of(Limit.DEPTH)).isEqualTo(100);
    }
}
