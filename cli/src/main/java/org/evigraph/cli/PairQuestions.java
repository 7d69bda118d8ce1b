package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PairAnswer.Outcome;
import org.evigraph.pathway.PairAnswer.Pair;
import org.evigraph.query.PathwayFinder;
import org.jspecify.annotations.Nullable;

/** {@code evigraph pathways --pairs}: the same question between many pairs of names, over all cores, answered in order. */
final class PairQuestions {
    static final Option PAIRS = Option.taking(
            "FILE",
            "--pairs",
            "In place of PATTERN: ask of each pair in FILE, or of standard input if it is -. Two columns, from and to, or"
                    + " three with what to pass in the middle; parted by tabs or commas.");
    static final Option RESUME = Option.flag(
            "--resume", "With --pairs and --output: go on where the file ends that an earlier run has begun.");

    private static final List<String> FORMATS = List.of("jsonl", "csv");

    /** An answer as it is written, and how it counts. */
    @SuppressWarnings("ArrayRecordComponent") // on its way to a stream; never compared
    private record Written(byte[] bytes, ExportReport report, Outcome outcome) {}

    private final Arguments arguments;
    private final Console console;
    private final QuestionOptions question;
    private final Exporter exporter;
    private final ExportOptions options;
    private final PairTally tally = new PairTally();
    private final TreeMap<String, Long> notes = new TreeMap<>();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean over;

    private PairQuestions(Arguments arguments, Console console, Exporter exporter, ExportOptions options) {
        this.arguments = arguments;
        this.console = console;
        this.exporter = exporter;
        this.options = options;
        this.question = QuestionOptions.of(arguments, "a -> b");
    }

    /** {@return the exit code, after every pair was asked} */
    static int run(Arguments arguments, Console console) throws IOException {
        Output output = OutputOptions.chosen(arguments);
        Exporter exporter = output.exporter();
        if (exporter == null && !arguments.has(OutputOptions.FORMAT) && output.file() == null) {
            exporter = Formats.named(FORMATS.get(0));
        }
        if (exporter == null || !FORMATS.contains(exporter.format())) {
            throw Failure.wrongUse(
                    "answers to many pairs are written as " + String.join(" or ", FORMATS),
                    "Say it: --format jsonl, or --output answers.csv");
        }
        if (output.gzip()) {
            throw Failure.wrongUse(
                    "answers to many pairs are not compressed, so that each is there as soon as it is found",
                    "Compress what comes out: evigraph pathways --pairs FILE | gzip > answers.jsonl.gz");
        }
        String file = arguments.text(PAIRS);
        if (file == null || !arguments.words().isEmpty()) {
            throw Failure.wrongUse("there is a PATTERN or --pairs, not both");
        }
        if (file.equals("-") && arguments.all(GraphOptions.GRAPH).contains("-")) {
            throw Failure.wrongUse("standard input can be read once, as the graph or as the pairs");
        }
        Overwriting.refuse(output.file(), List.of(file), "the pairs");
        Overwriting.refuse(output.file(), arguments.all(GraphOptions.GRAPH), "the graph");
        return new PairQuestions(arguments, console, exporter, output.options()).answer(file, output.file());
    }

    private int answer(String file, @Nullable Path target) throws IOException {
        boolean timed = arguments.has(QuestionOptions.TIMEOUT);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        try (PairFile pairs = PairFile.open(file, console);
                PairOutput output = output(target, timed)) {
            console.watched(() -> "asking pairs, " + done.get() + " answered", () -> askAll(graph, pairs, output));
            if (tally.all() == 0) {
                throw Failure.wrongUse("'" + file + "' has no "
                        + (output.first() == 1
                                ? "pairs"
                                : "pair " + output.first() + ", with which the file to resume ends"));
            }
        } finally {
            over = true;
        }
        console.report(new ExportReport(notes));
        if (!console.isQuiet()) {
            console.message("evigraph: " + (arguments.has(RESUME) ? "in this run, " : "") + tally.words());
        }
        return tally.exitCode();
    }

    private PairOutput output(@Nullable Path target, boolean timed) throws IOException {
        if (!arguments.has(RESUME)) {
            return PairOutput.fresh(target, console);
        }
        if (target == null) {
            throw Failure.wrongUse("--resume goes on with a file", "Name it: --output FILE");
        }
        if (!Files.exists(target)) {
            return PairOutput.fresh(target, console);
        }
        boolean lines = exporter.format().equals("jsonl");
        String beginning = lines ? "{\"evigraph\":\"1\",\"kind\":\"" : "pair,from,via,to,";
        if (!Files.isRegularFile(target) || !Unfinished.begins(target, beginning.getBytes(UTF_8))) {
            throw Failure.wrongUse(
                    "'" + target + "' does not begin as answers to pairs do, and is left as it is",
                    "Name the file of the earlier run, or leave --resume out.");
        }
        return PairOutput.resumed(
                target, console, lines ? Unfinished.ofLines(target) : Unfinished.ofRows(target), timed);
    }

    private PairTally askAll(EvidenceGraph graph, PairFile pairs, PairOutput output) throws IOException {
        PathwayFinder finder = PathwayFinder.over(graph);
        PairAsker asker = new PairAsker(graph, finder, question, () -> over);
        long first = output.first();
        try (InOrder<Written> work =
                new InOrder<>(Runtime.getRuntime().availableProcessors(), written -> take(written, output))) {
            for (PairFile.Row row = pairs.next(); row != null; row = pairs.next()) {
                PairFile.Row asked = row;
                if (asked.pair().number() >= first) {
                    work.add(() -> written(asker.ask(asked)));
                }
            }
            work.finish();
        } finally {
            over = true;
        }
        return tally;
    }

    private void take(Written written, PairOutput output) throws IOException {
        output.write(written.bytes());
        tally.add(written.outcome());
        for (Map.Entry<String, Long> note : written.report().notes().entrySet()) {
            notes.merge(note.getKey(), note.getValue(), Long::sum);
        }
        done.incrementAndGet();
    }

    private Written written(PairAnswer answer) throws IOException {
        Pair pair = answer.pair();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportReport report = exporter.write(answer, Destination.of(bytes), options.withHeadless(pair.number() > 1));
        return new Written(bytes.toByteArray(), report, answer.outcome());
    }
}
