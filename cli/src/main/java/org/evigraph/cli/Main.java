package org.evigraph.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The {@code evigraph} command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the JVM with its {@linkplain ExitCode exit code}. */
    public static void main(String[] args) {
        // The plain descriptors, because System.out hides that the reader at the other end of a pipe has gone.
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(
                args,
                new Surroundings(in, out, err, System.getenv(), Terminals.isTerminal(1), Terminals.isTerminal(2))));
    }

    /**
     * Runs the command.
     *
     * @param args what was typed after the command's name
     * @return the {@linkplain ExitCode exit code}
     */
    public static int run(String[] args, Surroundings surroundings) {
        Console console = new Console(surroundings);
        List<String> typed = List.of(args);
        if (ArgumentParser.asks(Console.DEBUG, typed)) {
            console.debug(); // before anything is read, which may be what goes wrong
        }
        try {
            int exitCode = CommandLines.execute(typed, console);
            console.flush();
            return exitCode;
        } catch (Throwable thrown) { // Error Prone wants no Error caught; this is the last door, and it must say 70.
            return new Failures(console).report(thrown);
        }
    }
}
