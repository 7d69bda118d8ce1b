package org.evigraph.cli;

import java.io.IOException;
import java.util.function.Supplier;

/** A line on standard error that says what is being done and for how long, once it lasts longer than a second. */
final class Progress {
    /** Something that may take long. */
    interface Work<T> {
        /** {@return what it gives} */
        T result() throws IOException;
    }

    private static final long EVERY_MILLIS = 1_000;
    private static final String ERASE_LINE = "\r\u001B[K";

    private Progress() {}

    /** {@return what the work gives; the line is gone when this returns} */
    static <T> T show(Console console, Supplier<String> what, Work<T> work) throws IOException {
        Thread ticker = new Thread(() -> tick(console, what), "progress");
        ticker.setDaemon(true);
        ticker.start();
        try {
            return work.result();
        } finally {
            ticker.interrupt();
            join(ticker);
        }
    }

    private static void tick(Console console, Supplier<String> what) {
        for (long seconds = 1; ; seconds++) {
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException finished) {
                if (seconds > 1) {
                    console.raw(ERASE_LINE);
                }
                return;
            }
            console.raw(ERASE_LINE + "evigraph: " + what.get() + " ... " + seconds + " s");
        }
    }

    private static void join(Thread ticker) {
        try {
            ticker.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
