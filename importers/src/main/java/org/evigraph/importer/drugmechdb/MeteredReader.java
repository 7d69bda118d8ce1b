package org.evigraph.importer.drugmechdb;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Location;

/** Stops a parser that reads on and on without making anything of it, as it does in a text without an end. */
final class MeteredReader extends FilterReader {
    private final Intake intake;
    private final long most;
    private long read;

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
        return count;
    }
}
