package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @Test
    void everyCommandAndItsOptionsAreCompleted() {
        String script = Run.of("completion").out();
        assertThat(script).contains(Verbs.NAMES).contains("--max-hops", "--format", "--graph");
    }

    @Test
    void bashUnderstandsTheScript() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "bash is not installed");
        Process bash = new ProcessBuilder(BASH.toString(), "-n")
                .redirectErrorStream(true)
                .start();
        try (OutputStream script = bash.getOutputStream()) {
            script.write(Run.of("completion").out().getBytes(UTF_8));
        }
        assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(bash.waitFor()).isZero();
    }
}
