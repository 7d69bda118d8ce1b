package org.evigraph.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a person watches a stream. Java does not tell, so the operating system is asked: where file descriptors are
 * links to what is open (Linux), the link tells; elsewhere the JVM's console stands for both.
 */
final class Terminals {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminals() {}

    static boolean isTerminal(int descriptor) {
        try {
            String opened = Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString();
            return opened.startsWith("/dev/pts/") || opened.startsWith("/dev/tty") || opened.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return isConsoleTerminal();
        }
    }

    /** Until JDK 21 there is a console only if there is a terminal; since JDK 22 the console has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // what it warns of is dealt with
    private static boolean isConsoleTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException noAnswer) {
            return false;
        }
    }
}
