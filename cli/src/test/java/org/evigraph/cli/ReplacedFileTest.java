package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.exporter.ExportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
    private static final ReplacedFile.Body NEW = out -> {
        out.write("new".getBytes(UTF_8));
        return ExportReport.of("letters", 3);
    };
    private static final ReplacedFile.Body BROKEN = out -> {
        out.write("ne".getBytes(UTF_8));
        throw new IOException("the disk is full");
    };

    @TempDir
    private Path folder;

    @Test
    void writesAFileAndLeavesNothingBesideIt() {
        Path target = folder.resolve("answer.json");
        assertThat(ReplacedFile.write(target, NEW).notes()).containsEntry("letters", 3L);
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryContaining(target::equals).satisfies(ReplacedFileTest::holdsOneEntry);
    }

    @Test
    void replacesAnOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("answer.json"), "old and longer");
        ReplacedFile.write(target, NEW);
        assertThat(target).hasContent("new");
        holdsOneEntry(folder);
    }

    @Test
    void anOldFileOutlivesAFailureAndThePartIsRemoved() throws IOException {
        Path target = Files.writeString(folder.resolve("answer.json"), "old");
        assertThatThrownBy(() -> ReplacedFile.write(target, BROKEN))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE))
                .hasMessage("cannot write '" + target + "': the disk is full");
        assertThat(target).hasContent("old");
        holdsOneEntry(folder);
    }

    @Test
    void aFailureLeavesNothingWhereNothingWas() {
        assertThatThrownBy(() -> ReplacedFile.write(folder.resolve("answer.json"), BROKEN))
                .isInstanceOf(Failure.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFaultOfOursLeavesNothingEither() {
        ReplacedFile.Body bug = out -> {
            throw new IllegalStateException("a bug");
        };
        assertThatThrownBy(() -> ReplacedFile.write(folder.resolve("answer.json"), bug))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("answer.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        ReplacedFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void aFolderIsNotReplacedByAFile() {
        assertThatThrownBy(() -> ReplacedFile.write(folder, NEW)).hasMessageContaining("it is a folder");
    }

    @Test
    void aMissingFolderIsNamedAsTheReason() {
        assertThatThrownBy(() -> ReplacedFile.write(folder.resolve("no/answer.json"), NEW))
                .hasMessageEndingWith("there is no such folder");
    }

    private static void holdsOneEntry(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(1);
        }
    }
}
