package org.evigraph.importer.drugmechdb;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Stops a parser that reads on and on without making anything of it, as it does in a text without an end; and knows where
 * the first character stands that YAML does not admit, as the parser, which reads ahead, does not tell.
 */
final class MeteredReader extends FilterReader {
    private final Intake intake;
    private final long most;
    private long read;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;
    private @Nullable Unprintable unprintable;

    /** A character that YAML does not admit, and where it stands. */
    record Unprintable(long line, long column, int character) implements Place {}

    MeteredReader(Reader in, Intake intake) {
        super(in);
        this.intake = intake;
        this.most = intake.limits().of(Limit.RECORD_LENGTH);
    }

    /** Forgets what was read so far. */
    void recordBegins() {
        read = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (read > most) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH,
                    intake.limits(),
                    Location.of(intake.source()),
                    "text",
                    read + " characters and more"));
        }
        int count = in.read(target, offset, length);
        read += Math.max(0, count);
        for (int at = offset; at < offset + count && unprintable == null; at++) {
            pass(target[at]);
        }
        return count;
    }

    /** {@return the first character so far that YAML does not admit, or {@code null} if there is none} */
    @Nullable
    Unprintable unprintable() {
        return unprintable;
    }

    private void pass(char next) {
        boolean ends = next == '\r' || (next == '\n' && !afterReturn);
        if (ends) {
            line++;
            column = 1;
        } else if (next != '\n' && !Character.isLowSurrogate(next)) { // the first half of a pair counts for both
            if (!Character.isSurrogate(next) && !StreamReader.isPrintable(next)) {
                unprintable = new Unprintable(line, column, next);
            }
            column++;
        }
        afterReturn = next == '\r';
    }
}
