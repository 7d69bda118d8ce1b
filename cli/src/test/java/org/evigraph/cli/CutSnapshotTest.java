package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.evigraph.exporter.ExportReport;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is mapped may become shorter under whoever reads it; only another process can show what comes of it. */
class CutSnapshotTest {
    private static final int ENTITIES = 40_000;

    @TempDir
    private Path folder;

    @Test
    void aSnapshotThatIsCutWhileItIsReadIsCalledDamaged() throws Exception {
        Path snapshot = folder.resolve("large.evg");
        write(snapshot);
        assertThat(Files.size(snapshot)).as("enough to be mapped").isGreaterThan(1 << 20);
        Path errors = folder.resolve("errors.txt");
        Process reader = reader(snapshot).redirectError(errors.toFile()).start();
        try (InputStream written = reader.getInputStream()) {
            // It writes no more than the pipe holds before somebody reads, so it is still at the start now.
            assertThat(written.readNBytes(100)).hasSize(100);
            try (RandomAccessFile file = new RandomAccessFile(snapshot.toFile(), "rw")) {
                file.setLength(4096);
            }
            written.transferTo(OutputStream.nullOutputStream());
            assertThat(reader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            reader.destroyForcibly().waitFor();
        }
        String said = Files.readString(errors, UTF_8);
        assertThat(reader.exitValue()).as("%s", said).isEqualTo(ExitCode.DAMAGED);
        assertThat(said)
                .contains("a snapshot became shorter", "while it was in use")
                .doesNotContain("\tat ");
    }

    private static ProcessBuilder reader(Path snapshot) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder reader = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                Main.class.getName(),
                "convert",
                snapshot.toString(),
                "-",
                "--to",
                "jsonl");
        reader.environment().put("CLASSPATH", classPath);
        return reader;
    }

    private static void write(Path file) throws IOException {
        GraphBuilder builder = EvidenceGraph.builder().name("large");
        for (int number = 0; number < ENTITIES; number++) {
            builder.add(Entity.of("e" + number, "An entity with the number " + number, "condition"));
        }
        EvidenceGraph graph = builder.build();
        ReplacedFile.write(file, out -> {
            GraphSnapshot.write(graph, out);
            return ExportReport.NOTHING;
        });
    }
}
