package org.evigraph.benchmarks.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds, writes, opens and asks made-up graphs of growing size, and prints what that cost as one table.
 *
 * <p>Run with a folder, and the numbers of claims if not 1, 10 and 100 million. Each graph is built in one process and asked
 * in another, so that no size profits from one before; the table and the same numbers as JSON stay in the folder beside the
 * snapshots.
 */
public final class ScaleRun {
    private static final String MILLION = "000000";
    private static final List<String> SIZES = List.of("1" + MILLION, "10" + MILLION, "100" + MILLION);

    private final Path folder;

    private ScaleRun(Path folder) {
        this.folder = folder;
    }

    /** Runs every size and prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        Path folder = Files.createDirectories(Path.of(given.get(0)));
        ScaleRun run = new ScaleRun(folder);
        Map<Integer, Measured> bySize = new TreeMap<>();
        for (String claims : given.size() > 1 ? given.subList(1, given.size()) : SIZES) {
            bySize.put(Integer.valueOf(claims), run.measure(Integer.parseInt(claims)));
        }
        ScaleTable table = new ScaleTable(bySize);
        String markdown = table.markdown();
        Files.writeString(folder.resolve("scale.md"), markdown);
        table.writeJson(folder.resolve("scale.json"));
        System.out.print(markdown);
    }

    private Measured measure(int claims) throws IOException, InterruptedException {
        Path snapshot = folder.resolve("claims-" + claims + ".evg");
        List<String> told = new ArrayList<>(run(ScaleBuild.class, Room.toBuild(claims), claims, snapshot));
        told.addAll(run(ScaleQuestions.class, Room.toAsk(claims), claims, snapshot));
        Measured measured = Measured.parse(told);
        measured.put("build.heapGiB", Room.toBuild(claims));
        measured.put("ask.heapGiB", Room.toAsk(claims));
        return measured;
    }

    /** How many GiB of heap a process is given. */
    private static final class Room {
        private Room() {}

        static int toBuild(int claims) {
            return claims <= 1_000_000 ? 1 : claims <= 10_000_000 ? 4 : 18;
        }

        static int toAsk(int claims) {
            return claims <= 1_000_000 ? 1 : claims <= 10_000_000 ? 2 : 4;
        }
    }

    private List<String> run(Class<?> program, int heap, int claims, Path snapshot)
            throws IOException, InterruptedException {
        Path told = folder.resolve(program.getSimpleName() + "-" + claims + ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        Integer.toString(claims),
                        snapshot.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();
        int end = process.waitFor();
        if (end != 0) {
            System.err.println(program.getSimpleName() + " of " + claims + " claims ended with " + end);
        }
        return Files.readAllLines(told, StandardCharsets.UTF_8);
    }
}
