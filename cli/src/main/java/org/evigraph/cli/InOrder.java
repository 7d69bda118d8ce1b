package org.evigraph.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Does much work on all cores and hands the results on in the order in which the work came, with only a few waiting: who
 * gives work waits while too much is under way. Belongs to one thread, which is also the one that results are handed to.
 */
final class InOrder<T> implements AutoCloseable {
    /** Enough that one long piece of work seldom leaves the other cores idle. */
    private static final int WAITING_FOR_EACH_CORE = 32;

    /** What takes results. */
    interface Taker<T> {
        /** Takes the next. */
        void take(T result) throws IOException;
    }

    private final Taker<T> taker;
    private final int most;
    private final ExecutorService cores;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    InOrder(int cores, Taker<T> taker) {
        this.taker = taker;
        this.most = WAITING_FOR_EACH_CORE * cores;
        this.cores = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(work, "pairs");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Adds work, and hands on what is ready; waits for the oldest if too much is under way. */
    void add(Callable<T> work) throws IOException {
        waiting.add(cores.submit(work));
        for (Future<T> first = waiting.peek();
                first != null && (first.isDone() || waiting.size() > most);
                first = waiting.peek()) {
            handOn();
        }
    }

    /** Hands on all that is left. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        taker.take(result(waiting.remove()));
    }

    private T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable thrown) throws IOException {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof IOException failed) {
            throw failed;
        }
        return thrown instanceof RuntimeException failed ? failed : new IllegalStateException(thrown);
    }

    /** Drops what is under way. */
    @Override
    public void close() {
        cores.shutdownNow();
    }
}
