package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.exporter.ExportReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFolderTest {
    private static final ReplacedFolder.Body NEW = folder -> {
        Files.createDirectories(folder);
        for (String name : new String[] {"entities.csv", "claims.csv", "evidence.csv"}) {
            Files.writeString(folder.resolve(name), "new");
        }
        return ExportReport.NOTHING;
    };
    private static final ReplacedFolder.Body BROKEN = folder -> {
        NEW.writeTo(folder);
        throw new IOException("the disk is full");
    };

    @TempDir
    private Path above;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = above.resolve("graph");
    }

    @Test
    void writesAFolderAndLeavesNothingBesideIt() throws IOException {
        ReplacedFolder.write(target, NEW);
        assertThat(target.resolve("claims.csv")).hasContent("new");
        holdsOneEntry();
    }

    @Test
    void replacesAnEmptyFolder() throws IOException {
        Files.createDirectory(target);
        ReplacedFolder.write(target, NEW);
        assertThat(target.resolve("claims.csv")).hasContent("new");
        holdsOneEntry();
    }

    @Test
    void replacesAGraphWholeSoThatNoOldFileIsReadWithTheNewOnes() throws IOException {
        oldGraph();
        Files.writeString(target.resolve("effects.csv"), "old");
        ReplacedFolder.write(target, NEW);
        assertThat(target.resolve("claims.csv")).hasContent("new");
        assertThat(target.resolve("effects.csv")).doesNotExist();
        holdsOneEntry();
    }

    @Test
    void refusesToDestroyWhatIsNotOnlyAGraph() throws IOException {
        oldGraph();
        Files.writeString(target.resolve("notes.txt"), "a week of work");
        assertThatThrownBy(() -> ReplacedFolder.write(target, NEW)).hasMessageContaining("it holds 'notes.txt'");
        assertThat(target.resolve("notes.txt")).hasContent("a week of work");
        assertThat(target.resolve("claims.csv")).hasContent("old");
        holdsOneEntry();
    }

    @Test
    void refusesToDestroyOtherTables() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("accounts.csv"), "money");
        assertThatThrownBy(() -> ReplacedFolder.write(target, NEW)).hasMessageContaining("no entities.csv");
        assertThat(target.resolve("accounts.csv")).hasContent("money");
    }

    @Test
    void refusesToReplaceAFile() throws IOException {
        Files.writeString(target, "a file");
        assertThatThrownBy(() -> ReplacedFolder.write(target, NEW))
                .hasMessageContaining("there is a file of that name");
        assertThat(target).hasContent("a file");
    }

    @Test
    void anOldGraphOutlivesAFailureAndThePartIsRemoved() throws IOException {
        oldGraph();
        assertThatThrownBy(() -> ReplacedFolder.write(target, BROKEN)).hasMessageEndingWith("the disk is full");
        assertThat(target.resolve("claims.csv")).hasContent("old");
        holdsOneEntry();
    }

    private void oldGraph() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("entities.csv"), "old");
        Files.writeString(target.resolve("claims.csv"), "old");
    }

    private void holdsOneEntry() throws IOException {
        try (var entries = Files.list(above)) {
            assertThat(entries).containsExactly(target);
        }
    }
}
