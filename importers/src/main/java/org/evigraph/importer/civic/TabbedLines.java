package org.evigraph.importer.civic;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;

/** The lines of a table of tab-separated values without quoting: a quote is a character, and no cell holds a line end. */
final class TabbedLines implements Closeable {
    private final BufferedReader text;
    private final Intake intake;
    private final StringBuilder current = new StringBuilder();
    private long line;
    private boolean afterReturn;

    TabbedLines(Reader text, Intake intake) {
        this.text = new BufferedReader(text);
        this.intake = intake;
    }

    /**
     * {@return the cells of the next line that is not empty; {@code null} after the last}
     *
     * @throws FaultException if the line is longer than any row may be
     */
    String @Nullable [] next() throws IOException {
        while (readLine()) {
            if (!current.isEmpty()) {
                return current.toString().split("\t", -1);
            }
        }
        return null;
    }

    private boolean readLine() throws IOException {
        current.setLength(0);
        line++;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n' && afterReturn) {
                afterReturn = false; // the second half of the line end before
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                return true;
            }
            current.append((char) c);
            if (current.length() > intake.limits().of(Limit.RECORD_LENGTH)) {
                throw new FaultException(
                        Faults.overLimit(Limit.RECORD_LENGTH, intake.limits(), at(1), "row", "a row that goes on"));
            }
        }
        return !current.isEmpty();
    }

    /** {@return the number of the line of the last {@link #next}} */
    long line() {
        return line;
    }

    private Location at(long column) {
        return new Location(intake.source(), line, column);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
