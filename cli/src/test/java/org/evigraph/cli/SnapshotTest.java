package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evigraph.cli.Run.Result;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Source;
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
    void whichOfTwoIsDamagedIsTold() throws IOException {
        Path sound = Files.copy(snapshot, snapshot.resolveSibling("sound.evg"));
        damage();
        String damaged = "evigraph: " + snapshot + ": the snapshot is damaged in ";
        assertThat(Run.of("diff", sound.toString(), snapshot.toString()).err()).startsWith(damaged);
        assertThat(Run.of("summary", "-g", sound.toString(), "-g", snapshot.toString())
                        .err())
                .startsWith(damaged);
        assertThat(Run.of("snapshot", "verify", snapshot.toString()).err()).startsWith(damaged);
        assertThat(Run.of("summary", "-g", snapshot.toString()).err()).startsWith(damaged);
    }

    @Test
    void verifyTellsWhatASoundSnapshotHolds() {
        Result result = Run.of("snapshot", "verify", snapshot.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(": sound", "  version: 4\n", "  claims: ", "sha256:", "  name-hashes ")
                .containsPattern("\n  texts +[0-9]+  [0-9a-f]{8}\n");
        assertThat(result.out().lines().skip(1))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void verifyRefusesADamagedSnapshotAndWhatIsNone() throws IOException {
        damage();
        assertThat(Run.of("snapshot", "verify", snapshot.toString()).exitCode()).isEqualTo(ExitCode.DAMAGED);
        Path other = Files.writeString(folder.resolve("other.evg"), "{}");
        assertThat(Run.of("snapshot", "verify", other.toString()).exitCode()).isEqualTo(ExitCode.DAMAGED);
        Result missing = Run.of("snapshot", "verify", folder.resolve("none.evg").toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(Run.of("snapshot", "mend", snapshot.toString()).exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aSnapshotIsReadFromStandardInputUnlessItSaysThatItIsTooLarge() throws IOException {
        byte[] bytes = Files.readAllBytes(snapshot);
        assertThat(new Run().input(bytes).with("snapshot", "verify", "-").exitCode())
                .isZero();

        bytes[16 + 6] = 1; // the length that it says it has: more than 2^48 bytes
        Result result = new Run().input(bytes).with("summary", "-g", "-", "--from", "evg");
        assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(result.err()).contains("it needs ", " of memory at least, and there are ");
    }

    @Test
    void aSnapshotIsReadFromAPipeWhichHasNoPlaceToTell() throws IOException {
        InputStream pipe = new ByteArrayInputStream(Files.readAllBytes(snapshot)) {
            @Override
            public byte[] readNBytes(int length) {
                throw new UncheckedIOException(new IOException("Illegal seek")); // what FileInputStream says of a pipe
            }
        };
        EvidenceGraph graph =
                new GraphReader().format("evg").add(Source.of("pipe", pipe)).graph();
        assertThat(graph.claimCount()).isPositive();
    }

    @Test
    void aCompressedSnapshotIsToldFromADamagedOne() {
        String compressed = snapshot + ".gz";
        assertThat(Run.of("convert", "pml", compressed).exitCode()).isZero();
        for (Result result :
                List.of(Run.of("pathways", QUESTION, "-g", compressed), Run.of("snapshot", "verify", compressed))) {
            assertThat(result.exitCode()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
            assertThat(result.err()).contains("it is compressed").contains("gunzip");
        }
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
