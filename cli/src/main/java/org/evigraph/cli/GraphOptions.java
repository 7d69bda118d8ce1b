package org.evigraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.importer.Datasets;
import org.evigraph.importer.Datasets.Dataset;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Importers;
import org.evigraph.importer.SnapshotFile;
import org.evigraph.importer.Source;
import org.evigraph.importer.UnreadableException;
import org.evigraph.model.Spelling;
import org.jspecify.annotations.Nullable;

/** Which graph is asked. */
final class GraphOptions {
    /** The graph that is asked if nobody names one. */
    static final String USUAL = "pml";

    private static final String STANDARD_INPUT = "-";

    static final Option GRAPH = Option.taking(
                    "FILE|DATASET",
                    "--graph",
                    "The graph to ask: a file, a folder of CSV files, a bundled data set, or - for standard input."
                            + " Several are merged. Default: the data set pml.")
            .or("-g")
            .repeated();
    static final Option FROM = Option.taking(
            "FORMAT", "--from", "The format of what is read, where its name does not tell (json, jsonl, csv, ...).");
    static final Option STRICT = Option.flag("--strict", "Take fields that the format does not have as errors.");

    /** The options by which a command is told which graph to ask. */
    static final List<Option> ALL = List.of(GRAPH, FROM, STRICT);

    private GraphOptions() {}

    /**
     * {@return the graph that was asked for}
     *
     * @throws org.evigraph.graph.InvalidEvidenceException if there is any error in the data
     */
    static EvidenceGraph load(Arguments arguments, Console console) throws IOException {
        List<String> names = arguments.has(GRAPH) ? arguments.all(GRAPH) : List.of(USUAL);
        return read(names, arguments, console);
    }

    /** {@return the graph that these names stand for together} */
    static EvidenceGraph read(List<String> names, Arguments arguments, Console console) throws IOException {
        EvidenceGraph opened = names.size() == 1 ? opened(names.get(0), console) : null;
        if (opened != null) {
            return opened;
        }
        if (names.size() == 1 && isSnapshot(names.get(0)) && !arguments.has(FROM)) {
            return console.watched("reading " + names.get(0), () -> open(Path.of(names.get(0))));
        }
        GraphReader reader = new GraphReader().strict(arguments.has(STRICT));
        String format = arguments.text(FROM);
        EvidenceGraph graph = console.watched("reading " + String.join(", ", names), () -> {
            for (String name : names) {
                add(reader, name, format, console);
            }
            return reader.graph();
        });
        if (!console.isQuiet()) {
            FindingsReport.countWarnings(reader.findings(), names, console);
        }
        return graph;
    }

    /** Adds what a name stands for. */
    static void add(GraphReader reader, String name, @Nullable String format, Console console) throws IOException {
        if (format != null) {
            checkFormat(format);
        }
        if (name.equals(STANDARD_INPUT)) {
            if (format == null) {
                throw Failure.wrongUse(
                        "standard input has no name that tells its format", "Say it: --from " + formats("|"));
            }
            reader.format(format).add(Source.of("(standard input)", console.in()));
            return;
        }
        Optional<Dataset> dataset = Datasets.find(name);
        if (dataset.isPresent()) {
            reader.format(null).add(dataset.get().source());
            return;
        }
        Source source = Source.of(path(name));
        if (!Files.exists(path(name))) {
            throw missing(name, source);
        }
        reader.format(format).add(source);
    }

    /** {@return the data set of that name from its snapshot, or {@code null} if there is no sound one} */
    private static @Nullable EvidenceGraph opened(String name, Console console) throws IOException {
        Path snapshot = console.snapshotOf(name);
        if (snapshot == null) {
            return null;
        }
        try {
            return open(snapshot);
        } catch (DamagedSnapshotException damaged) {
            // Only a short cut is lost: the data set itself is still there.
            console.message(damaged.getMessage() + "; delete it. Reading the data set itself.");
            return null;
        }
    }

    /** {@return whether a name is that of a file that nobody else reads: to look for who does takes longer than to open it} */
    private static boolean isSnapshot(String name) {
        return name.endsWith(".evg") && Files.isRegularFile(path(name));
    }

    private static EvidenceGraph open(Path snapshot) throws IOException {
        try (SnapshotFile file = SnapshotFile.of(Source.of(snapshot))) {
            return GraphSnapshot.open(file);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw Failure.cannotReadOrWrite("cannot read '" + name + "': no file can have this name");
        }
    }

    /** The reader of files says best why one cannot be opened; the data sets are ours to add. */
    private static IOException missing(String name, Source source) throws IOException {
        List<String> datasets = Datasets.all().stream().map(Dataset::name).toList();
        List<String> near = Spelling.near(name, datasets, 3);
        if (!near.isEmpty() && name.indexOf('/') < 0) {
            return new UnreadableException(
                    name, "there is no such file or data set", "did you mean " + String.join(" or ", near) + "?", null);
        }
        source.open().close();
        return new UnreadableException(name, "there is no such file or data set", "check the name", null);
    }

    private static void checkFormat(String format) {
        for (Importer importer : Importers.all()) {
            if (importer.format().equals(format)) {
                return;
            }
        }
        throw Failure.wrongUse("no format '" + format + "' can be read", "Formats: " + formats(", ") + ".");
    }

    private static String formats(String separator) {
        return String.join(
                separator, Importers.all().stream().map(Importer::format).toList());
    }
}
