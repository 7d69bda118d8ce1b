package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run of the command in this JVM, as a shell would see it. */
final class Run {
    private final Map<String, String> environment = new TreeMap<>();
    private byte[] input = {};
    private boolean terminal;

    /** What came out. */
    record Result(int exitCode, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    /** {@return what the command does with no terminal, no input and an empty environment} */
    static Result of(String... args) {
        return new Run().with(args);
    }

    Run environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Run input(String text) {
        return input(text.getBytes(UTF_8));
    }

    Run input(byte[] bytes) {
        input = bytes;
        return this;
    }

    Run onTerminal() {
        terminal = true;
        return this;
    }

    Result with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                args, new Surroundings(new ByteArrayInputStream(input), out, err, environment, terminal, terminal));
        return new Result(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
