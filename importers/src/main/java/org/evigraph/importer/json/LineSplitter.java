package org.evigraph.importer.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Location;

/** Splits a text into lines of bounded length, at LF, CR or both; counts them. */
final class LineSplitter {
    private final Reader text;
    private final Intake intake;
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int end;
    private boolean afterReturn;
    private char[] line = new char[1 << 10];
    private int length;
    private long number;

    LineSplitter(Reader text, Intake intake) {
        this.text = text;
        this.intake = intake;
    }

    /** Goes to the next line. {@return whether there is one} */
    boolean next() throws IOException {
        length = 0;
        number++;
        while (fill()) {
            char c = buffer[next++];
            boolean secondHalf = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (secondHalf) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return true;
            }
            append(c);
        }
        return length > 0;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
        }
        return end > 0;
    }

    private void append(char c) throws FaultException {
        if (length == line.length) {
            line = Arrays.copyOf(line, length * 2);
        }
        if (length == intake.limits().of(Limit.RECORD_LENGTH)) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORD_LENGTH,
                    intake.limits(),
                    new Location(intake.source(), number, 1),
                    "line",
                    "a line that goes on"));
        }
        line[length++] = c;
    }

    /** {@return the number of the line, from 1} */
    long number() {
        return number;
    }

    /** {@return the characters of the line, and others after them} */
    char[] characters() {
        return line;
    }

    /** {@return how many characters the line has} */
    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
