package org.evigraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A stream to which answers are written whole, each as soon as it is there. When the command is told to end, as by Ctrl-C,
 * the answer that is being written is ended first and none begun after it.
 */
final class WholeAnswers implements Closeable {
    /** A reader that has stopped reading must not keep the command from ending. */
    private static final long PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread stopper = new Thread(this::stop, "stopper");

    WholeAnswers(OutputStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(stopper);
    }

    /** Writes one answer. */
    void write(byte[] answer) throws IOException {
        writing.lock();
        try {
            out.write(answer);
            out.flush();
        } finally {
            writing.unlock();
        }
    }

    /** Keeps the lock, so that nothing more is written; the JVM ends after this. */
    private void stop() {
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // whoever reads has stopped reading: half an answer is better than no end
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves the stream open: it belongs to whoever opened it. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException ending) {
            // The JVM is ending and runs the hook itself.
        }
    }
}
