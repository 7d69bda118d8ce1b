package org.evigraph.exporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evigraph.exporter.TextFile.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Runs of pieces on their way to a file: batches of them, made by whatever threads of the common pool are free and by the
 * one that wants them.
 *
 * <p>That one alone writes to the file: a batch while the others have begun with the next. Each thread takes the next run
 * that nobody has, so that at the end none waits for long.
 */
final class PieceRuns {
    /** So many runs are made at a time: enough to keep the cores of a large machine busy. */
    private static final int RUNS = 32;
    /** Runs grow until together they take so many bytes, and shrink again above twice as many. */
    private static final int ENOUGH = 1 << 20;

    private final TextFile file;
    private final int count;
    private final Pieces pieces;
    private final Thread writer = Thread.currentThread();

    private TextFile[] made = emptyRuns();
    private TextFile[] making = emptyRuns();
    private @Nullable IOException failure;

    PieceRuns(TextFile file, int count, Pieces pieces) {
        this.file = file;
        this.count = count;
        this.pieces = pieces;
    }

    private static TextFile[] emptyRuns() {
        TextFile[] runs = new TextFile[RUNS];
        Arrays.setAll(runs, run -> new TextFile());
        return runs;
    }

    /** Adds all pieces to the file, at first so many in a run. */
    void write(int shortest) throws IOException {
        int length = shortest;
        for (long start = 0; start < count; ) {
            makeBatch(start, length);
            start += (long) length * RUNS;
            long bytes = Arrays.stream(making).mapToLong(TextFile::length).sum();
            length = bytes < ENOUGH ? length * 2 : bytes > 2 * ENOUGH ? Math.max(1, length / 2) : length;
            TextFile[] empty = made;
            made = making;
            making = empty;
        }
        handOn();
    }

    private void makeBatch(long start, int length) throws IOException {
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, Math.min(ForkJoinPool.getCommonPoolParallelism(), RUNS))
                .parallel()
                .forEach(helper -> {
                    if (Thread.currentThread() == writer && !tryHandOn()) {
                        next.set(RUNS);
                    }
                    for (int run = next.getAndIncrement(); run < RUNS; run = next.getAndIncrement()) {
                        make(run, start + (long) run * length, length);
                    }
                });
        if (failure != null) {
            throw failure;
        }
        handOn(); // should the pool have had no work for this thread
    }

    private void make(int run, long start, int length) {
        int from = (int) Math.min(start, count);
        int to = (int) Math.min((long) from + length, count);
        if (from < to) {
            try {
                pieces.write(from, to, making[run]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return whether the batch before is in the file; if not, the others are to stop before that is told} */
    private boolean tryHandOn() {
        try {
            handOn();
            return true;
        } catch (IOException e) {
            failure = e;
            return false;
        }
    }

    /** Moves the last batch to the file, unless it is there already. */
    private void handOn() throws IOException {
        for (TextFile run : made) {
            run.moveTo(file);
        }
    }
}
