package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times one engine, in a process that holds nothing else.
 *
 * <p>Arguments: the class of the engine, the folder of the {@link Tables}, the file for the {@link Results}, and, unless the
 * engine is the limit, the file with the limit's.
 */
public final class Child {
    private static final int MOST_LOADS = 15;
    private static final long LOADING_NANOS = 20_000_000_000L;

    private Child() {}

    /** Loads, asks everything, writes the results. */
    public static void main(String[] arguments) throws Exception {
        String engineClass = arguments[0];
        Tables tables = new Tables(Path.of(arguments[1]));
        Path file = Path.of(arguments[2]);
        Results expected = arguments.length > 3 ? Results.read(Path.of(arguments[3])) : null;
        Results results = new Results();
        Engine engine = load(engineClass, tables, results);
        List<Pair> pairs = tables.pairs();
        engine.prepare(pairs);
        for (Workload workload : Workload.values()) {
            ask(engine, workload, pairs.size(), results, expected);
            results.write(file);
        }
        for (Format format : Format.values()) {
            export(engine, format, tables, file.resolveSibling(file.getFileName() + "." + format), results);
            results.write(file);
        }
        engine.close();
    }

    private static Engine load(String engineClass, Tables tables, Results results) throws Exception {
        long before = Memory.used();
        List<Long> times = new ArrayList<>();
        long spent = 0;
        while (true) {
            Engine engine = Class.forName(engineClass)
                    .asSubclass(Engine.class)
                    .getDeclaredConstructor()
                    .newInstance();
            long begin = System.nanoTime();
            engine.load(tables);
            long time = System.nanoTime() - begin;
            spent += time;
            times.add(time);
            if (times.size() == MOST_LOADS || spent > LOADING_NANOS) {
                results.describe(engine.description());
                results.loaded(times, Memory.used() - before, engine.bytesBesideHeap());
                System.err.printf("  load %.0f ms%n", results.load().millis());
                return engine;
            }
            engine.close();
        }
    }

    private static void ask(Engine engine, Workload workload, int pairs, Results results, @Nullable Results expected) {
        Question question = engine.question(workload);
        if (question == null) {
            return;
        }
        try {
            Rounds rounds = new Rounds(question, workload, expected);
            if (workload.atOnce()) {
                rounds.all(pairs, results);
            } else {
                rounds.each(pairs, results);
            }
            System.err.printf("  %s %.5f ms%n", workload, results.millis(workload));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            results.failed(workload.name(), e);
            System.err.println("  " + workload + " failed: " + e);
        }
    }

    private static void export(Engine engine, Format format, Tables tables, Path folder, Results results) {
        Export export = engine.export(format);
        if (export == null) {
            return;
        }
        try {
            new ExportRounds(export, tables).time(format, folder, results);
            System.err.printf("  %s %.0f MB/s%n", format, results.megabytesPerSecond(format));
        } catch (IOException | RuntimeException e) {
            results.failed(format.name(), e);
            System.err.println("  " + format + " failed: " + e);
        }
    }
}
