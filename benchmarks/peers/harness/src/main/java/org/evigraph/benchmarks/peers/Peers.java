package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks everyone the same questions and writes one table: {@code peers.md} for readers, {@code peers.json} for programs.
 *
 * <p>Arguments: the folder of Hetionet's tables, a folder to work in, and the names of those to run; all, if none is named. The
 * results of those who are not run again are taken from the folder, where they are.
 */
public final class Peers {
    private Peers() {}

    /** Runs them one after the other. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        if (arguments.length < 2) {
            System.err.println(
                    "Usage: HETIONET_FOLDER WORK_FOLDER [limit|evigraph|jgrapht|neo4j|tinkergraph|duckdb ...]");
            System.exit(2);
        }
        Path work = Files.createDirectories(Path.of(arguments[1]));
        Tables tables = Tables.extract(Path.of(arguments[0]), work.resolve("tables"));
        List<String> named = Arrays.asList(arguments).subList(2, arguments.length);
        Launcher launcher = new Launcher(tables, work);
        Map<Contestant, Results> results = new EnumMap<>(Contestant.class);
        for (Contestant contestant : Contestant.values()) {
            if (named.isEmpty() || named.contains(contestant.name().toLowerCase(Locale.ROOT))) {
                launcher.run(contestant);
            }
            if (Files.exists(launcher.file(contestant))) {
                results.put(contestant, Results.read(launcher.file(contestant)));
            }
        }
        Comparison comparison = new Comparison(results);
        Files.writeString(work.resolve("peers.md"), new MarkdownTable(comparison).text());
        Files.write(work.resolve("peers.json"), new ComparisonJson(comparison).bytes());
        System.out.print(Files.readString(work.resolve("peers.md")));
    }
}
