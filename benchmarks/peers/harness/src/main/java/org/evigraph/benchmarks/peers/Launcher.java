package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a process for each contestant, one after the other. */
final class Launcher {
    /** The same for all: a heap that no one needs the whole of, and the collector with the highest throughput. */
    static final List<String> OPTIONS = List.of("-Xms4g", "-Xmx4g", "-XX:+UseParallelGC");

    private final Tables tables;
    private final Path work;

    Launcher(Tables tables, Path work) {
        this.tables = tables;
        this.work = work;
    }

    /** Runs a contestant. Where it breaks off, what it measured before counts. */
    void run(Contestant contestant) throws IOException, InterruptedException, URISyntaxException {
        Path file = file(contestant);
        Files.deleteIfExists(file);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(contestant.options());
        command.addAll(List.of("-cp", jar(contestant).toString(), Child.class.getName(), contestant.engine()));
        command.addAll(List.of(tables.folder().toString(), file.toString()));
        if (contestant != Contestant.LIMIT) {
            command.add(file(Contestant.LIMIT).toString());
        }
        System.err.println(contestant.title());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            System.err.println(contestant.title() + " ended with " + code);
        }
    }

    /** {@return where a contestant's results are, or will be} */
    Path file(Contestant contestant) {
        return work.resolve(contestant.module() + ".tsv");
    }

    /** {@return a contestant's jar, which names those beside it that it needs} */
    private static Path jar(Contestant contestant) throws IOException, URISyntaxException {
        Path own = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path harness = own;
        while (harness != null && !harness.endsWith(Contestant.LIMIT.module())) {
            harness = harness.getParent();
        }
        if (harness == null) {
            throw new IOException(
                    own + " is in no folder " + Contestant.LIMIT.module() + ", beside which the others are");
        }
        // The jars lie alike in all modules.
        Path folder = harness.resolveSibling(contestant.module())
                .resolve(harness.relativize(own))
                .getParent();
        if (folder == null) {
            throw new IOException("No folder of jars for " + contestant.module());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No jar in " + folder + ": build with -Ppeers"));
        }
    }
}
