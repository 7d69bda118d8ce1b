package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Findings;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evigraph validate}: every fault of files, each with its place and its mend. */
@Command(
        name = "validate",
        header = "Every fault of files, each with its place and its mend.",
        description = {
            "%nFiles are read to their end, and every error and warning is listed: the place,"
                    + " what was found, what was expected, and what to do.",
            "%nExit code 0 if there is no error (there may be warnings), 3 if there is any."
        },
        footer = {"  evigraph validate pml", "  evigraph validate pml --strict --quiet"})
final class ValidateCommand extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders of CSV files, data sets, or - for standard input. Each is judged alone.")
    private List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "The format of the files, where their names do not tell (json, jsonl, csv, ...).")
    private @Nullable String from;

    @Option(names = "--strict", description = "Take fields that the format does not have as errors.")
    private boolean strict;

    @Override
    int run(Console console) throws Exception {
        int exitCode = ExitCode.ANSWERED;
        for (String file : files) {
            if (!isValid(file, console)) {
                exitCode = ExitCode.BAD_DATA;
            }
        }
        return exitCode;
    }

    private boolean isValid(String file, Console console) throws IOException {
        GraphReader reader = new GraphReader().strict(strict);
        try {
            EvidenceGraph graph = watched(console, "reading " + file, () -> {
                GraphOptions.add(reader, file, from, console);
                return reader.graph();
            });
            list(reader.findings(), console);
            print(file + ": no errors, " + count(reader.findings(), Severity.WARNING) + "; " + sizes(graph), console);
            return true;
        } catch (InvalidEvidenceException invalid) {
            list(invalid.findings(), console);
            print(
                    file + ": " + count(invalid.findings(), Severity.ERROR) + ", "
                            + count(invalid.findings(), Severity.WARNING),
                    console);
            return false;
        }
    }

    private void list(Findings findings, Console console) throws IOException {
        for (String line : FindingsReport.all(findings, Severity.ERROR)) {
            print(line, console);
        }
        if (!isQuiet()) {
            for (String line : FindingsReport.all(findings, Severity.WARNING)) {
                print(line, console);
            }
        }
    }

    private static String count(Findings findings, Severity severity) {
        long number = findings.count(severity);
        return number + " " + severity.code() + (number == 1 ? "" : "s");
    }

    private static String sizes(EvidenceGraph graph) {
        return "entities: " + graph.entityCount() + ", claims: " + graph.claimCount() + ", lines of evidence: "
                + graph.lineCount() + ", publications: " + graph.citationCount();
    }

    private static void print(String line, Console console) throws IOException {
        console.out().write((HiddenCharacters.escaped(line) + "\n").getBytes(UTF_8));
    }
}
