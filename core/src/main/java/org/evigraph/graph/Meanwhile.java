package org.evigraph.graph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that another thread does while this one does something else. Closing it stops the work and waits for its end, so that
 * whatever it reads may be closed after it.
 */
final class Meanwhile<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread thread;

    private Meanwhile(Work<T> work) {
        this.task = new FutureTask<>(work::run);
        this.thread = new Thread(task, "evigraph-meanwhile");
        thread.setDaemon(true);
    }

    static <T> Meanwhile<T> begin(Work<T> work) {
        Meanwhile<T> begun = new Meanwhile<>(work);
        begun.thread.start();
        return begun;
    }

    /**
     * {@return what came of the work, after waiting for it}
     *
     * @throws IOException if it threw that, or this thread was interrupted
     */
    T get() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another thread");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof IOException fault) {
                throw fault;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) cause;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is to be done, and may fail as reading does. */
    interface Work<T> {
        T run() throws IOException;
    }
}
