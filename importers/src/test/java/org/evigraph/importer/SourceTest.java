package org.evigraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @TempDir
    Path folder;

    private static void assertUnreadable(String format, Path path, String reason, String fix) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new GraphReader().format(format).add(Source.of(path)))
                .satisfies(e -> {
                    assertThat(e.source()).isEqualTo(path.toString());
                    assertThat(e.reason()).contains(reason);
                    assertThat(e.fix()).contains(fix);
                    assertThat(e).hasMessage(e.source() + ": " + e.reason() + ". Fix: " + e.fix());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv"})
    void aMissingFileIsUnreadableAndItsNeighboursAreNamed(String format) throws IOException {
        Files.createFile(folder.resolve("evidence.json"));
        assertUnreadable(
                format, folder.resolve("evidense.json"), "there is no such file", "did you mean evidence.json?");
        assertUnreadable(format, folder.resolve("other"), "there is no such file", "check the name");
        assertUnreadable(format, folder.resolve("none/other"), "there is no such file", "check the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void aFolderInPlaceOfAFileIsUnreadable(String format) {
        assertUnreadable(format, folder, "this is a folder", "name a file");
    }

    @Test
    void aFileInPlaceOfAFolderIsUnreadable() throws IOException {
        assertUnreadable(
                "csv", Files.createFile(folder.resolve("entities.csv")), "this is one file", "name the folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aPipeIsUnreadableAndNobodyWaitsForIt(String format) throws Exception {
        Path pipe = folder.resolve("pipe");
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(process.waitFor()).isZero();
        assertUnreadable(format, pipe, "a pipe or a device", "standard input");
    }

    @Test
    void linksThatRunInACircleAreUnreadable() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), link);
        assertUnreadable("json", link, "links run in a circle", "name the file itself");
    }

    @Test
    void aLinkToWhatIsNotThereIsUnreadableAndNotTakenForASlipOfThePen() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone.json"));
        assertUnreadable("json", link, "a link to what is not there", "mend the link");
    }

    @Test
    void aFileThatMayNotBeReadIsUnreadable() throws IOException {
        Path file = Files.createFile(folder.resolve("a.json"));
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();
        assertUnreadable("json", file, "you may not read it", "owner");
    }

    @Test
    void aLinkToAFileIsRead() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a"), "{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"x\"}");
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);
        assertThat(GraphReader.file(link).info().name()).isEqualTo("x");
    }

    @Test
    void aFolderListsItsFilesInOrder() throws IOException {
        Files.createFile(folder.resolve("b"));
        Files.createFile(folder.resolve("a"));
        Files.createDirectory(folder.resolve("c"));
        assertThat(Source.of(folder).files()).containsExactly("a", "b");
        assertThat(Source.of(folder).isFolder()).isTrue();
    }

    @Test
    void aStreamIsNoFolder() {
        Source stream = Source.of("x.json", new ByteArrayInputStream(new byte[0]));
        assertThat(stream.isFolder()).isFalse();
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(stream::files);
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> stream.open("x"));
    }
}
