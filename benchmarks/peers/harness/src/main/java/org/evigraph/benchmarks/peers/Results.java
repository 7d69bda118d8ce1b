package org.evigraph.benchmarks.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one engine, and the text in which a process hands it on: a line for each number, its columns separated by
 * tabs.
 */
final class Results {
    private static final double NANOS_A_MILLI = 1e6;

    private String description = "";
    private Load load = new Load(0, 0, 0, 0);
    private final Map<Workload, Integer> rounds = new EnumMap<>(Workload.class);
    private final Map<Workload, Long> together = new EnumMap<>(Workload.class);
    private final Map<Workload, Map<Integer, Long>> pairs = new EnumMap<>(Workload.class);
    private final Map<Workload, Map<Integer, Long>> answers = new EnumMap<>(Workload.class);
    private final Map<Format, Written> written = new EnumMap<>(Format.class);
    private final Map<String, String> failures = new TreeMap<>();

    /** The load: a median, of how many, and what it left in memory. */
    record Load(long nanos, int times, long heapBytes, long otherBytes) {
        double millis() {
            return nanos / NANOS_A_MILLI;
        }

        double megabytes() {
            return (heapBytes + otherBytes) / 1e6;
        }
    }

    /** The whole graph, written. */
    record Written(long bytes, long nanos) {}

    void describe(String text) {
        description = text.replace('\t', ' ').replace('\n', ' ');
    }

    /** Takes the times of loads; the first of several warms up. */
    void loaded(List<Long> times, long heapBytes, long otherBytes) {
        List<Long> counted = times.size() > 1 ? times.subList(1, times.size()) : times;
        load = new Load(median(counted), counted.size(), heapBytes, otherBytes);
    }

    void all(Workload workload, int count, long nanos) {
        rounds.put(workload, count);
        together.put(workload, nanos);
    }

    void pair(Workload workload, int count, int pair, long nanos) {
        rounds.put(workload, count);
        pairs.computeIfAbsent(workload, any -> new TreeMap<>()).put(pair, nanos);
    }

    void answer(Workload workload, int pair, long answer) {
        answers.computeIfAbsent(workload, any -> new HashMap<>()).put(pair, answer);
    }

    void exported(Format format, long bytes, long nanos) {
        written.put(format, new Written(bytes, nanos));
    }

    void failed(String what, Throwable why) {
        failures.put(what, why.toString().replaceAll("\\s+", " "));
    }

    String description() {
        return description;
    }

    Load load() {
        return load;
    }

    /** {@return why something has no time, by the name of the workload or format} */
    Map<String, String> failures() {
        return failures;
    }

    long answer(Workload workload, int pair) {
        Long answer = answers.getOrDefault(workload, Map.of()).get(pair);
        if (answer == null) {
            throw new IllegalStateException("The limit has no answer to " + workload + " for pair " + pair);
        }
        return answer;
    }

    boolean has(Workload workload) {
        return rounds.containsKey(workload);
    }

    int rounds(Workload workload) {
        return rounds.getOrDefault(workload, 0);
    }

    /** {@return the pairs that were asked for one at a time, and the median of each, in nanoseconds} */
    Map<Integer, Long> pairs(Workload workload) {
        return pairs.getOrDefault(workload, Map.of());
    }

    /** {@return the median in milliseconds: of the whole, or over the pairs} */
    double millis(Workload workload) {
        return millis(workload, pairs(workload).keySet());
    }

    /** {@return the same over some of the pairs} */
    double millis(Workload workload, Collection<Integer> some) {
        Long whole = together.get(workload);
        if (whole != null) {
            return whole / NANOS_A_MILLI;
        }
        Map<Integer, Long> all = pairs(workload);
        List<Long> times = new ArrayList<>();
        for (Integer pair : some) {
            Long time = all.get(pair);
            if (time != null) {
                times.add(time);
            }
        }
        return median(times) / NANOS_A_MILLI;
    }

    @Nullable
    Written written(Format format) {
        return written.get(format);
    }

    /** {@return how fast a format was written; NaN if it was not} */
    double megabytesPerSecond(Format format) {
        Written whole = written.get(format);
        return whole == null ? Double.NaN : whole.bytes() * 1e3 / whole.nanos();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L);
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("description\t" + description + "\n");
            out.write("load\t" + load.nanos() + "\t" + load.times() + "\t" + load.heapBytes() + "\t" + load.otherBytes()
                    + "\n");
            for (Map.Entry<Workload, Long> whole : together.entrySet()) {
                out.write("all\t" + whole.getKey() + "\t" + rounds(whole.getKey()) + "\t" + whole.getValue() + "\n");
            }
            for (Workload workload : pairs.keySet()) {
                for (Map.Entry<Integer, Long> pair : pairs(workload).entrySet()) {
                    out.write("pair\t" + workload + "\t" + rounds(workload) + "\t" + pair.getKey() + "\t"
                            + pair.getValue() + "\n");
                }
            }
            for (Map.Entry<Workload, Map<Integer, Long>> all : answers.entrySet()) {
                for (Map.Entry<Integer, Long> answer : all.getValue().entrySet()) {
                    out.write("answer\t" + all.getKey() + "\t" + answer.getKey() + "\t" + answer.getValue() + "\n");
                }
            }
            for (Map.Entry<Format, Written> whole : written.entrySet()) {
                out.write("export\t" + whole.getKey() + "\t" + whole.getValue().bytes() + "\t"
                        + whole.getValue().nanos() + "\n");
            }
            for (Map.Entry<String, String> failure : failures.entrySet()) {
                out.write("failed\t" + failure.getKey() + "\t" + failure.getValue() + "\n");
            }
        }
    }

    static Results read(Path file) throws IOException {
        Results results = new Results();
        for (String line : Files.readAllLines(file)) {
            results.take(line.split("\t", -1));
        }
        return results;
    }

    private void take(String[] cells) {
        switch (cells[0]) {
            case "description" -> description = cells[1];
            case "load" ->
                load = new Load(
                        Long.parseLong(cells[1]),
                        Integer.parseInt(cells[2]),
                        Long.parseLong(cells[3]),
                        Long.parseLong(cells[4]));
            case "all" -> all(Workload.valueOf(cells[1]), Integer.parseInt(cells[2]), Long.parseLong(cells[3]));
            case "pair" ->
                pair(
                        Workload.valueOf(cells[1]),
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3]),
                        Long.parseLong(cells[4]));
            case "answer" -> answer(Workload.valueOf(cells[1]), Integer.parseInt(cells[2]), Long.parseLong(cells[3]));
            case "export" -> exported(Format.valueOf(cells[1]), Long.parseLong(cells[2]), Long.parseLong(cells[3]));
            case "failed" -> failures.put(cells[1], cells[2]);
            default -> throw new IllegalStateException("Not a result: " + cells[0]);
        }
    }
}
