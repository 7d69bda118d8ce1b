package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evigraph.exporter.ExportReport;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.text.Page;
import org.jspecify.annotations.Nullable;

/** The streams of one run: results on one, messages on the other, each in the way its reader can take. */
final class Console {
    static final Option QUIET =
            Option.flag("--quiet", "No warnings and no progress; errors only.").or("-q");
    static final Option NO_COLOR = Option.flag("--no-color", "No colours. So do NO_COLOR=1 and TERM=dumb.");
    static final Option NO_PROGRESS = Option.flag("--no-progress", "No progress line on a long run.");
    static final Option DEBUG = Option.flag("--debug", "After an error, show where in the program it arose.");
    static final Option HELP = Option.flag("--help", "Show this help.").or("-h");

    /** The options that every command has. */
    static final List<Option> OPTIONS = List.of(QUIET, NO_COLOR, NO_PROGRESS, DEBUG, HELP);

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 500;

    private final Surroundings surroundings;
    private final StandardOutput out;
    private boolean quiet;
    private boolean progressForbidden;
    private boolean coloursForbidden;
    private boolean debugging;

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.out = new StandardOutput(surroundings.out());
    }

    InputStream in() {
        return surroundings.in();
    }

    /** {@return where results go; whoever writes does not close it} */
    OutputStream out() {
        return out;
    }

    /** Writes our own text to standard output. */
    void print(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    void flush() throws IOException {
        out.flush();
    }

    /** {@return a page that writes to {@code text}} */
    Page page(Appendable text, boolean colours) {
        return new Page(text, width(), colours);
    }

    /** {@return the columns of the terminal, as {@code COLUMNS} says, or else 80} */
    int width() {
        String columns = surroundings.environment().get("COLUMNS");
        if (columns == null || columns.isEmpty() || columns.length() > 4) {
            return USUAL_WIDTH;
        }
        int width = 0;
        for (int i = 0; i < columns.length(); i++) {
            int digit = columns.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return USUAL_WIDTH;
            }
            width = width * 10 + digit;
        }
        return width == 0 ? USUAL_WIDTH : Math.min(width, WIDEST);
    }

    /** Does from now on as the options of every command say. */
    void obey(Arguments arguments) {
        quiet = arguments.has(QUIET);
        progressForbidden = arguments.has(NO_PROGRESS);
        coloursForbidden = arguments.has(NO_COLOR);
    }

    /** {@return whether results on standard output may be coloured} */
    boolean coloursOut() {
        return surroundings.outIsTerminal() && coloursWanted();
    }

    /** {@return what the work gives; if it lasts, and a person watches who has not asked for silence, they see that} */
    <T> T watched(String what, Progress.Work<T> work) throws IOException {
        return watched(() -> what, work);
    }

    /** {@return the same, where what the person sees changes with the work} */
    <T> T watched(Supplier<String> what, Progress.Work<T> work) throws IOException {
        return surroundings.errIsTerminal() && !quiet && !progressForbidden
                ? Progress.show(this, what, work)
                : work.result();
    }

    /** {@return whether only errors are to be told} */
    boolean isQuiet() {
        return quiet;
    }

    /**
     * {@return the file where whoever started the command keeps a data set as a snapshot, or {@code null}}
     *
     * <p>{@code EVIGRAPH_SNAPSHOTS} names the folder. The launcher fills it when it builds, as it does with loaded classes,
     * and for the same reason.
     */
    @Nullable
    Path snapshotOf(String dataset) {
        String folder = surroundings.environment().get("EVIGRAPH_SNAPSHOTS");
        if (folder == null || !dataset.chars().allMatch(Character::isLetterOrDigit)) {
            return null;
        }
        Path file = Path.of(folder, dataset + ".evg");
        return Files.isRegularFile(file) ? file : null;
    }

    /** Says what a format dropped, changed or guarded, unless silence was asked for. */
    void report(ExportReport report) {
        if (!quiet) {
            for (Map.Entry<String, Long> note : report.notes().entrySet()) {
                message("evigraph: " + note.getKey() + ": " + note.getValue());
            }
        }
    }

    /** Shows the whole truth about faults of ours from now on. */
    void debug() {
        debugging = true;
    }

    /** {@return whether the whole truth about a fault of ours is wanted} */
    boolean isDebugging() {
        return debugging;
    }

    /** Writes lines for people to standard error; hidden characters in them are shown as escapes. */
    void message(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(HiddenCharacters.escaped(line)).append('\n');
        }
        raw(text.toString());
    }

    /** Writes lines for people to standard error. */
    void message(String... lines) {
        message(List.of(lines));
    }

    /** Writes our own text to standard error as it is. */
    void raw(String text) {
        try {
            surroundings.err().write(text.getBytes(UTF_8));
            surroundings.err().flush();
        } catch (IOException nobodyListens) {
            // There is no third stream to say so on, and the exit code still tells.
        }
    }

    private boolean coloursWanted() {
        Map<String, String> environment = surroundings.environment();
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && !coloursForbidden;
    }
}
