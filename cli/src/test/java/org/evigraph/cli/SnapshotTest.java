package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final String QUESTION = "natalizumab -> plasma exchange -> IRIS risk";

    @TempDir
    private Path folder;

    private Path snapshot;

    @BeforeEach
    void write() {
        snapshot = folder.resolve("pml.evg");
        assertThat(Run.of("convert", "pml", snapshot.toString()).exitCode()).isZero();
    }

    @Test
    void aSnapshotAnswersAsItsSourceDoes() {
        assertThat(Run.of("pathways", QUESTION, "-g", snapshot.toString(), "-f", "json"))
                .isEqualTo(Run.of("pathways", QUESTION, "-f", "json"));
    }

    @Test
    void aSnapshotCanBeMergedAndConvertedBack() throws IOException {
        String merged =
                Run.of("summary", "-g", snapshot.toString(), "-g", "pml").out();
        assertThat(merged).isEqualTo(Run.of("summary", "-g", "pml", "-g", "pml").out());
        assertThat(Run.of("convert", snapshot.toString(), "-", "--to", "json").out())
                .isEqualTo(Run.of("convert", "pml", "-", "--to", "json").out());
    }

    @Test
    void aDamagedSnapshotIsRefusedByThePartThatIsDamaged() throws IOException {
        damage();
        Result result = Run.of("pathways", QUESTION, "-g", snapshot.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.DAMAGED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the snapshot is damaged in ").contains("Make it anew");
    }

    @Test
    void theSnapshotOfADataSetIsAShortCutThatMayBeLost() throws IOException {
        Result usual = Run.of("pathways", QUESTION);
        Run withFolder = new Run().environment("EVIGRAPH_SNAPSHOTS", folder.toString());
        assertThat(withFolder.with("pathways", QUESTION)).isEqualTo(usual);

        damage();
        Result damaged = withFolder.with("pathways", QUESTION);
        assertThat(damaged.out()).isEqualTo(usual.out());
        assertThat(damaged.exitCode()).isZero();
        assertThat(damaged.err()).contains("damaged").contains("Reading the data set itself");
    }

    @Test
    void anAnswerIsNoSnapshot() {
        Result result =
                Run.of("pathways", QUESTION, "-o", folder.resolve("answer.evg").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("the format evg cannot hold this answer");
        assertThat(folder.resolve("answer.evg")).doesNotExist();
    }

    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[bytes.length / 2] ^= 4;
        Files.write(snapshot, bytes);
    }
}
