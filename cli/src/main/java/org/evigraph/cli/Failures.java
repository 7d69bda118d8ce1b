package org.evigraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.importer.UnreadableException;
import org.evigraph.model.Severity;

/** What a person is told when something went wrong, and the exit code that a script is told. */
final class Failures {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** {@return the exit code, after saying what went wrong on standard error} */
    int report(Throwable thrown) {
        if (thrown instanceof ClosedPipeException) {
            return ExitCode.ANSWERED; // the reader had enough; nobody is left to tell
        }
        if (console.isDebugging()) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            console.raw(trace.toString());
        }
        if (thrown instanceof Failure failure) {
            return say(failure.exitCode(), failure.lines());
        }
        List<String> misunderstanding = Misunderstandings.of(thrown);
        if (!misunderstanding.isEmpty()) {
            return say(ExitCode.WRONG_USE, misunderstanding);
        }
        if (thrown instanceof InvalidEvidenceException invalid) {
            List<String> lines = new ArrayList<>(FindingsReport.lines(invalid.findings(), Severity.ERROR));
            console.message(lines);
            return say(ExitCode.BAD_DATA, List.of("the data have faults; nothing was written"));
        }
        if (thrown instanceof UnreadableException unreadable) {
            return say(
                    ExitCode.CANNOT_READ_OR_WRITE,
                    List.of("cannot read '" + unreadable.source() + "': " + unreadable.reason(), unreadable.fix()));
        }
        if (thrown instanceof UncheckedIOException later
                && later.getCause() instanceof DamagedSnapshotException damaged) {
            return report(damaged); // a record that was only made when somebody asked for it
        }
        if (thrown instanceof DamagedSnapshotException damaged) {
            return say(
                    ExitCode.DAMAGED,
                    List.of(
                            String.valueOf(damaged.getMessage()),
                            "Make it anew from its source: evigraph convert IN OUT.evg"));
        }
        if (isLostMapping(thrown)) {
            return say(
                    ExitCode.DAMAGED,
                    List.of(
                            "a snapshot became shorter, or could no longer be read, while it was in use",
                            "Make it anew and move it over the old one: evigraph convert IN OUT.evg"));
        }
        if (thrown instanceof IOException failed) {
            return say(ExitCode.CANNOT_READ_OR_WRITE, List.of(String.valueOf(failed.getMessage())));
        }
        return bug(thrown);
    }

    /**
     * {@return whether bytes of a mapped file were no longer there when they were looked at}
     *
     * <p>That is the only error of the virtual machine that somebody else's change of a file brings about, and it has no type
     * of its own. It may have come up in another thread.
     */
    private static boolean isLostMapping(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof InternalError && String.valueOf(at.getMessage()).contains("memory access")) {
                return true;
            }
        }
        return false;
    }

    private int say(int exitCode, List<String> lines) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add((indented.isEmpty() ? "evigraph: " : "  ") + line);
        }
        console.message(indented);
        return exitCode;
    }

    private int bug(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return say(
                    ExitCode.INTERNAL,
                    List.of("out of memory", "Give it more: EVIGRAPH_JAVA_OPTS=-Xmx8g evigraph ..."));
        }
        return say(
                ExitCode.INTERNAL,
                List.of(
                        "a fault of Evigraph itself [" + id(thrown) + "]",
                        "Please report it with the command that led to it; --debug shows more."));
    }

    /** {@return a short word that is the same whenever the same fault arises at the same place} */
    private static String id(Throwable thrown) {
        int hash = thrown.getClass().getName().hashCode();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("org.evigraph.")) {
                hash = 31 * hash + frame.getClassName().hashCode();
                hash = 31 * hash + frame.getMethodName().hashCode();
                hash = 31 * hash + frame.getLineNumber();
                break;
            }
        }
        return String.format("%08x", hash);
    }
}
