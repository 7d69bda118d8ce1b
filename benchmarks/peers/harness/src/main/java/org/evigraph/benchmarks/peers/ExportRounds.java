package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts the edges that an engine has written, then times how it writes. */
final class ExportRounds {
    private static final int ROUNDS = 7;
    private static final long NANOS = 10_000_000_000L;
    private static final int LEAST_ROUNDS = 3;

    private final Export export;
    private final Tables tables;

    ExportRounds(Export export, Tables tables) {
        this.export = export;
        this.tables = tables;
    }

    void time(Format format, Path folder, Results results) throws IOException {
        long[] times = new long[ROUNDS];
        long bytes = 0;
        int rounds = 0;
        long begin = System.nanoTime();
        while (rounds < LEAST_ROUNDS || (rounds < ROUNDS && System.nanoTime() - begin < NANOS)) {
            Files.createDirectories(folder);
            long start = System.nanoTime();
            export.writer().write(folder);
            times[rounds] = System.nanoTime() - start;
            if (rounds == 0) {
                check(folder);
                bytes = bytes(folder);
            }
            delete(folder);
            rounds++;
        }
        // The first warmed up.
        long[] counted = Arrays.copyOfRange(times, 1, rounds);
        Arrays.sort(counted);
        results.exported(format, bytes, counted[counted.length / 2]);
    }

    private void check(Path folder) throws IOException {
        long edges;
        try (Stream<String> lines = Files.lines(tables.edges())) {
            edges = lines.count() - 1;
        }
        long expected = edges * export.marksAnEdge() + export.others();
        long marks = 0;
        for (Path file : files(folder)) {
            marks += count(Files.readAllBytes(file), export.mark().getBytes(StandardCharsets.UTF_8));
        }
        if (marks != expected) {
            throw new IllegalStateException(
                    "'" + export.mark() + "' stands " + marks + " times in what was written, not " + expected);
        }
    }

    private static long count(byte[] text, byte[] mark) {
        long count = 0;
        for (int at = 0; at + mark.length <= text.length; at++) {
            if (text[at] == mark[0] && Arrays.equals(text, at, at + mark.length, mark, 0, mark.length)) {
                count++;
            }
        }
        return count;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
