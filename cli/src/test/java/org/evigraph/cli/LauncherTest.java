package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bin/evigraph} hands to Java, which here only tells its locale. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String EXECUTABLE = "rwxr-xr-x";

    @TempDir
    private Path root;

    @BeforeEach
    void makeWhatLooksBuilt() throws IOException {
        Files.createDirectories(root.resolve("bin"));
        Files.copy(Path.of("..", "bin", "evigraph"), root.resolve("bin/evigraph"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.createDirectories(root.resolve("cli/target/quick/lib"));
        Files.writeString(root.resolve("cli/target/quick/evigraph-cli-1.jar"), "");
        Files.createDirectories(root.resolve("target/launcher"));
        Files.writeString(root.resolve("target/launcher/built"), "");
        Files.createDirectories(root.resolve("jdk/bin"));
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path java = Files.writeString(root.resolve("jdk/bin/java"), "#!/bin/sh\nprintf %s \"${LC_ALL:-}\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString(EXECUTABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8", "xx_XX"})
    void textIsUtf8WhereTheLocaleIsNone(String locale) throws Exception {
        assertThat(localeOfJava(locale)).isEqualTo("C.UTF-8");
    }

    @Test
    void aLocaleThatThereIsStays() throws Exception {
        assertThat(localeOfJava("C.utf8")).isEqualTo("C.utf8");
    }

    private String localeOfJava(String locale) throws IOException, InterruptedException {
        // An arrow, which this JVM itself might not be able to hand on.
        ProcessBuilder launcher = new ProcessBuilder(
                "sh",
                "-c",
                "exec sh \"$0\" \"$(printf 'a \\342\\206\\222 b')\"",
                root.resolve("bin/evigraph").toString());
        launcher.environment().put("LC_ALL", locale);
        launcher.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        Process process = launcher.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return told;
    }
}
