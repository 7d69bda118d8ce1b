package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDataTest {
    private static final String GOOD = """
            {"evigraph": "1", "kind": "graph", "name": "small", "entities": [
              {"id": "a", "name": "Anakinra"}, {"id": "b", "name": "Bleeding"}],
             "claims": [{"subject": "a", "predicate": "causes", "object": "b"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFaultIsListedWithItsPlaceAndCounted() throws IOException {
        Path file = write("bad.json", """
                {"evigraph": "1", "kind": "graph", "name": "bad", "entities": [
                  {"id": "a", "name": "Anakinra"}, {"id": "b"}],
                 "claims": [{"subject": "a", "predicate": "causes", "object": "nowhere"}]}
                """);
        Result result = Run.of("show", "a", "--graph", file.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.out()).isEmpty();
        assertThat(result.errorLines())
                .anySatisfy(line -> assertThat(line).startsWith(file + ":2:").contains("error EVG-007"))
                .anySatisfy(line -> assertThat(line).contains("error EVG-013").contains("'nowhere'"))
                .anySatisfy(line -> assertThat(line).contains("1 error EVG-013: dangling reference"))
                .endsWith("evigraph: the data have faults; nothing was written");
    }

    @Test
    void onlyTheFirstHundredFaultsAreListedAndAllAreCounted() throws IOException {
        StringBuilder text = new StringBuilder("{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"bad\","
                + " \"entities\": [{\"id\": \"a\", \"name\": \"A\"}], \"claims\": [\n");
        for (int i = 0; i < 150; i++) {
            text.append(i == 0 ? "" : ",\n")
                    .append("{\"subject\": \"a\", \"predicate\": \"causes\", \"object\": \"x")
                    .append(i)
                    .append("\"}");
        }
        Path file = write("bad.json", text.append("]}").toString());
        assertThat(Run.of("summary", "--graph", file.toString()).errorLines())
                .hasSize(103)
                .contains("and 50 more", "   150 error EVG-013: dangling reference");
    }

    @Test
    void validateListsFaultsOnStandardOutput() throws IOException {
        Path good = write("good.json", GOOD);
        Path bad = write("bad.json", "{\"evigraph\": \"1\", \"kind\": \"graph\"}");
        Result result = Run.of("validate", good.toString(), bad.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(good + ": no errors, 0 warnings; entities: 2, claims: 1, lines of evidence: 0")
                .contains(bad + ":1:")
                .contains(bad + ": 1 error, 0 warnings");
        assertThat(Run.of("validate", good.toString()).exitCode()).isZero();
    }

    @Test
    void anUnknownFieldIsAWarningAndAnErrorIfStrict() throws IOException {
        Path file =
                write("extra.json", GOOD.replace("\"name\": \"small\"", "\"name\": \"small\", \"colour\": \"red\""));
        Result lenient = Run.of("show", "a", "--graph", file.toString());
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.err())
                .isEqualTo("evigraph: 1 warning about the data; to see it: evigraph validate " + file + "\n");
        assertThat(Run.of("show", "a", "--graph", file.toString(), "--quiet").err())
                .isEmpty();
        assertThat(Run.of("show", "a", "--graph", file.toString(), "--strict").exitCode())
                .isEqualTo(ExitCode.BAD_DATA);
        assertThat(Run.of("validate", file.toString()).out()).contains("warning EVG-006");
        assertThat(Run.of("validate", file.toString(), "--strict").exitCode()).isEqualTo(ExitCode.BAD_DATA);
    }

    @Test
    void whatCannotBeReadIsToldWithTheReason() throws IOException {
        write("graph.json", GOOD);
        Result missing =
                Run.of("show", "a", "--graph", folder.resolve("grpah.json").toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.errorLines())
                .containsExactly(
                        "evigraph: cannot read '" + folder.resolve("grpah.json") + "': there is no such file",
                        "  did you mean graph.json?");
        assertThat(Run.of("show", "a", "--graph", "pmll").errorLines())
                .containsExactly(
                        "evigraph: cannot read 'pmll': there is no such file or data set", "  did you mean pml?");
        assertThat(Run.of("show", "a", "--graph", "a\0b").exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    }

    @Test
    void gzipIsReadWithoutBeingToldAndSoIsStandardInput() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(GOOD.getBytes(UTF_8));
        }
        Path file = folder.resolve("good.json.gz");
        Files.write(file, bytes.toByteArray());
        String plain = new Run()
                .input(GOOD)
                .with("show", "a", "--graph", "-", "--from", "json")
                .out();
        assertThat(plain).startsWith("Anakinra [a]\n");
        assertThat(Run.of("show", "a", "--graph", file.toString()).out()).isEqualTo(plain);
        assertThat(new Run()
                        .input(bytes.toByteArray())
                        .with("show", "a", "--graph", "-", "--from", "json")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void severalGraphsAreMerged() throws IOException {
        Path first = write("first.json", GOOD);
        Path second =
                write("second.json", GOOD.replace("Bleeding", "Haemorrhage").replace("small", "other"));
        Result result = Run.of("show", "b", "--graph", first.toString(), "--graph", second.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Bleeding [b]\n").contains("also called: Haemorrhage");
        assertThat(result.err()).contains("warning");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }
}
