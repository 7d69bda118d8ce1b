package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    @TempDir
    private Path folder;

    @Test
    void theThreeNativeFormatsHoldTheSame() throws IOException {
        convert("pml", path("a.json"));
        convert(path("a.json"), path("b.jsonl"));
        convert(path("b.jsonl"), path("c"));
        convert(path("c"), path("d.json"));
        assertThat(Files.readString(Path.of(path("d.json")))).isEqualTo(Files.readString(Path.of(path("a.json"))));
        assertThat(Path.of(path("c"))).isDirectoryContaining("glob:**claims.csv");
    }

    @Test
    void whatWasGuardedIsCountedOnStandardErrorAndNotIfQuiet() {
        assertThat(Run.of("convert", "pml", path("graph")).err()).contains("guarded");
        assertThat(Run.of("convert", "pml", path("graph"), "--quiet").err()).isEmpty();
        assertThat(Run.of("convert", "pml", path("graph"), "--raw-csv").err()).doesNotContain("guarded");
    }

    @Test
    void streamsStandForFiles() {
        String lines = Run.of("convert", "pml", "-", "--to", "jsonl").out();
        assertThat(lines).startsWith("{\"type\":\"graph\"");
        Result back = new Run().input(lines).with("convert", "-", "-", "--from", "jsonl", "--to", "jsonl");
        assertThat(back.out()).isEqualTo(lines);
    }

    @Test
    void aNameThatEndsInGzIsCompressed() throws IOException {
        convert("pml", path("a.json.gz"));
        convert(path("a.json.gz"), path("b.json"));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(path("a.json.gz"))))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(Files.readString(Path.of(path("b.json"))));
        }
    }

    @Test
    void onlyFormatsThatHoldAGraphAreNamedWhereTheNameTellsNone() {
        assertThat(Run.of("convert", "pml", path("a.xyz")).err()).contains("Say it: --to csv|dot|evg|json|jsonl\n");
    }

    @Test
    void faultyDataLeaveTheOldFile() throws IOException {
        Files.writeString(Path.of(path("out.json")), "old");
        Files.writeString(Path.of(path("in.json")), "{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"cut");
        Result result = Run.of("convert", path("in.json"), path("out.json"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(Path.of(path("out.json"))).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.json", "out.json");
    }

    @Test
    void aFolderOfOtherThingsIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("work"));
        Files.writeString(folder.resolve("work/thesis.tex"), "years");
        Result result = Run.of("convert", "pml", path("work"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(result.errorLines().get(0)).contains("it holds 'thesis.tex'");
        assertThat(folder.resolve("work/thesis.tex")).hasContent("years");
    }

    @Test
    void aFolderCannotGoToAStream() {
        Result result = Run.of("show", "plex", "--format", "csv");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.errorLines()).contains("  Name a folder: --output FOLDER");
        assertThat(Run.of("convert", "pml", "-", "--to", "csv").exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void thePartAroundAThingIsAGraphThatCanBeReadAgain() {
        for (String name : new String[] {"plex", "pml-095", "PMID:21832229", "claim:50e3236010ca9785"}) {
            String part = Run.of("show", name, "--format", "json").out();
            Result again = new Run().input(part).with("show", name, "--graph", "-", "--from", "json");
            assertThat(again.exitCode()).as(again.err()).isZero();
            if (name.equals("plex")) {
                assertThat(again.out()).isEqualTo(Run.of("show", name).out());
            }
        }
    }

    private void convert(String in, String out) {
        Result result = Run.of("convert", in, out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
