package org.evigraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where answers to pairs go, one after the other: standard output, or a file that grows with each of them, so that a run
 * that was ended can be resumed: docs/decisions/0052.
 *
 * <p>Nothing in an old file is touched before the first new answer is there.
 */
final class PairOutput implements Closeable {
    private final @Nullable Path file;
    private final Console console;
    private final @Nullable Unfinished unfinished;
    private final boolean timed;
    private @Nullable FileChannel channel;
    private @Nullable WholeAnswers out;

    private PairOutput(@Nullable Path file, Console console, @Nullable Unfinished unfinished, boolean timed) {
        this.file = file;
        this.console = console;
        this.unfinished = unfinished;
        this.timed = timed;
    }

    /** {@return a new output; an old file of that name is replaced} */
    static PairOutput fresh(@Nullable Path file, Console console) {
        return new PairOutput(file, console, null, false);
    }

    /**
     * {@return an output that goes on where a file ends}
     *
     * @param timed whether the same question may have another answer, as the clock decides
     */
    static PairOutput resumed(Path file, Console console, Unfinished unfinished, boolean timed) {
        return new PairOutput(file, console, unfinished, timed);
    }

    /** {@return the number of the pair to begin with} */
    long first() {
        return unfinished == null ? 1 : unfinished.number();
    }

    /** Writes the next answer. */
    void write(byte[] answer) throws IOException {
        WholeAnswers opened = out;
        if (opened == null) {
            opened = open(answer);
            out = opened;
        }
        try {
            opened.write(answer);
        } catch (IOException failed) {
            if (file != null) {
                throw Unwritable.because(file, failed);
            }
            throw failed;
        }
    }

    private WholeAnswers open(byte[] first) throws IOException {
        Path target = file;
        if (target == null) {
            return new WholeAnswers(console.out());
        }
        if (unfinished != null && !timed) {
            check(unfinished, first, target);
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new WholeAnswers(Files.newOutputStream(target));
            }
            FileChannel opened = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
            long start = unfinished == null ? 0 : unfinished.start();
            opened.truncate(start).position(start);
            return new WholeAnswers(Channels.newOutputStream(opened));
        } catch (IOException failed) {
            throw Unwritable.because(target, failed);
        }
    }

    /** The last answer is asked for again: what is there of it must be how it begins. */
    private static void check(Unfinished old, byte[] first, Path file) {
        byte[] there = old.bytes();
        if (there.length > first.length || !Arrays.equals(there, 0, there.length, first, 0, there.length)) {
            throw Failure.wrongUse(
                    "'" + file + "' does not end with the answer to pair " + old.number()
                            + " as this graph and these options give it",
                    "Only a run with the same pairs, graph and options can be resumed. Without --resume, it is replaced.");
        }
    }

    /** Makes the file last. */
    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
        if (channel != null) {
            try (FileChannel written = channel) {
                written.force(true);
            }
        }
    }
}
