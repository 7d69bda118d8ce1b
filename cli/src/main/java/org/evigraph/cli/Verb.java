package org.evigraph.cli;

import java.io.IOException;
import java.util.Map;
import org.evigraph.exporter.ExportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command, and the options that every command has. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        headerHeading = "",
        synopsisHeading = "%nUsage: ",
        abbreviateSynopsis = true,
        descriptionHeading = "",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n")
abstract class Verb {
    /** What every command has stands after what only some have. */
    private static final int LAST = 100;

    @Option(
            names = {"-q", "--quiet"},
            order = LAST,
            description = "No warnings and no progress; errors only.")
    private boolean quiet;

    @Option(names = "--no-color", order = LAST, description = "No colours. So do NO_COLOR=1 and TERM=dumb.")
    private boolean noColor;

    @Option(names = "--no-progress", order = LAST, description = "No progress line on a long run.")
    private boolean noProgress;

    @Option(names = "--debug", order = LAST, description = "After an error, show where in the program it arose.")
    private boolean debug;

    /**
     * Does the work.
     *
     * @return the exit code
     */
    abstract int run(Console console) throws Exception;

    /** Tells the console what this run wants of it. */
    final void configure(Console console) {
        if (noColor) {
            console.forbidColours();
        }
        if (debug) {
            console.debug(); // however it was spelled
        }
    }

    /** {@return whether only errors are to be reported} */
    final boolean isQuiet() {
        return quiet;
    }

    /** {@return what the work gives; if it lasts and a person watches who has not asked for silence, they see that} */
    final <T> T watched(Console console, String what, Progress.Work<T> work) throws IOException {
        return console.isWatched() && !quiet && !noProgress ? Progress.show(console, what, work) : work.result();
    }

    /** Says what a format dropped, changed or guarded. */
    final void report(ExportReport report, Console console) {
        if (!quiet) {
            for (Map.Entry<String, Long> note : report.notes().entrySet()) {
                console.message("evigraph: " + note.getKey() + ": " + note.getValue());
            }
        }
    }
}
