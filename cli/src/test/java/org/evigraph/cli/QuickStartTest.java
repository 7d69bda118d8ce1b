package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a command loads before it answers: its time is not measured here, but what has cost tenths of it before is kept out. */
class QuickStartTest {
    @Test
    void theFirstQuestionComparesNoRecordsByGeneratedCode() throws IOException, InterruptedException {
        List<String> loaded = classesLoaded("pathways", "natalizumab -> plasma exchange -> IRIS risk");
        assertThat(loaded).anyMatch(line -> line.contains("org.evigraph.query.PathwayFinder"));
        // Each record that is compared or hashed has code made for it, some 30 classes the first time.
        assertThat(loaded).noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods"));
    }

    private static List<String> classesLoaded(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName());
        java.command().addAll(List.of(arguments));
        Process process = java.redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
