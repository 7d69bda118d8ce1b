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

/** {@code evigraph validate}: every fault of files, each with its place and its mend. */
final class ValidateCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "validate",
                        "Every fault of files, each with its place and its mend.",
                        "Files are read to their end, and every error and warning is listed: the place, what was found, what"
                                + " was expected, and what to do.",
                        "Exit code 0 if there is no error (there may be warnings), 3 if there is any.")
                .arguments(
                        "FILE",
                        "Files, folders of CSV files, data sets, or - for standard input. Each is judged alone.")
                .options(List.of(GraphOptions.FROM, GraphOptions.STRICT))
                .examples("validate pml", "validate pml --strict --quiet");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        int exitCode = ExitCode.ANSWERED;
        for (String file : arguments.words()) {
            if (!isValid(file, arguments, console)) {
                exitCode = ExitCode.BAD_DATA;
            }
        }
        return exitCode;
    }

    private static boolean isValid(String file, Arguments arguments, Console console) throws IOException {
        GraphReader reader = new GraphReader().strict(arguments.has(GraphOptions.STRICT));
        try {
            EvidenceGraph graph = console.watched("reading " + file, () -> {
                GraphOptions.add(reader, file, arguments.text(GraphOptions.FROM), console);
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

    private static void list(Findings findings, Console console) throws IOException {
        for (String line : FindingsReport.all(findings, Severity.ERROR)) {
            print(line, console);
        }
        if (!console.isQuiet()) {
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
