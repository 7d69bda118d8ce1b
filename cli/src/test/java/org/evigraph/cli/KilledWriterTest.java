package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evigraph.exporter.ExportReport;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.importer.SnapshotFile;
import org.evigraph.importer.Source;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed at any moment leaves the old snapshot or the new one, whole. {@code -Plong} kills more often. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("evigraph.kills", 50) / 2;
    private static final int LONGEST_WAIT_MICROS = 30_000;
    private static final String NOTHING = "nothing";

    private final EvidenceGraph one = RandomEvidence.small(1).graph();
    private final EvidenceGraph other = RandomEvidence.small(2).graph();

    @TempDir
    private Path folder;

    private Path work;
    private Path target;

    @BeforeEach
    void makeFolder() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        target = work.resolve("graph.evg");
    }

    @Test
    void anOldFileStaysOrIsReplacedByTheWholeNewOne() throws Exception {
        write(one, target);
        killAgainAndAgain("over", one.digest(), other.digest());
    }

    @Test
    void aFirstFileIsThereAsAWholeOrNotAtAll() throws Exception {
        killAgainAndAgain("anew", NOTHING, one.digest(), other.digest());
    }

    private void killAgainAndAgain(String how, String... states) throws Exception {
        ProcessBuilder writer = writer(how);
        Random random = new Random(KILLS);
        long interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            startAndKill(writer, random.nextInt(LONGEST_WAIT_MICROS));
            String left = Files.exists(target) ? digest() : NOTHING;
            assertThat(left).as("after kill %d", kill).isIn((Object[]) states);
            interrupted += entries() - (left.equals(NOTHING) ? 0 : 1);
        }
        assertThat(interrupted).as("unfinished files of killed writers").isPositive();

        write(one, target);
        assertThat(entries()).as("the next run that writes it removes them").isOne();
    }

    private ProcessBuilder writer(String how) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        EndlessWriter.class.getName(),
                        target.toString(),
                        write(one, folder.resolve("one.evg")),
                        write(other, folder.resolve("other.evg")),
                        how)
                .redirectErrorStream(true);
        writer.environment().put("CLASSPATH", classPath);
        return writer;
    }

    private static void startAndKill(ProcessBuilder writer, int afterMicros) throws Exception {
        Process process = writer.start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).isEqualTo("writing");
            TimeUnit.MICROSECONDS.sleep(afterMicros);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String digest() throws IOException {
        try (SnapshotFile file = SnapshotFile.of(Source.of(target))) {
            return GraphSnapshot.verify(file).graph().digest();
        }
    }

    private long entries() throws IOException {
        try (Stream<Path> entries = Files.list(work)) {
            return entries.count();
        }
    }

    private static String write(EvidenceGraph graph, Path file) {
        ReplacedFile.write(file, out -> {
            GraphSnapshot.write(graph, out);
            return ExportReport.NOTHING;
        });
        return file.toString();
    }
}
