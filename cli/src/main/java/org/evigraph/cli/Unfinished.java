package org.evigraph.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where a file of answers to pairs ends that an earlier run has written: its last answer, which may be half there.
 *
 * @param number of its pair
 * @param start of it, in bytes from the start of the file
 * @param bytes what is there of it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared as a record
record Unfinished(long number, long start, byte[] bytes) {
    /** {@return the last answer of a file of JSON Lines: an answer a line} */
    static Unfinished ofLines(Path file) throws IOException {
        return new Scan(false).of(file);
    }

    /** {@return the last answer of a CSV file: the rows that begin with the same number, the header with the first} */
    static Unfinished ofRows(Path file) throws IOException {
        return new Scan(true).of(file);
    }

    /** Reads a file once, from start to end, and remembers what belongs to its last answer. */
    private static final class Scan {
        private final boolean rows;
        private final ByteArrayOutputStream last = new ByteArrayOutputStream();
        private final ByteArrayOutputStream record = new ByteArrayOutputStream();
        private boolean quoted;
        private long number;
        private long start;
        private long at;
        private boolean headed;

        Scan(boolean rows) {
            this.rows = rows;
        }

        Unfinished of(Path file) throws IOException {
            try (InputStream in =
                    new BufferedInputStream(Files.newInputStream(file, StandardOpenOption.READ), 1 << 16)) {
                for (int next = in.read(); next >= 0; next = in.read()) {
                    record.write(next);
                    quoted ^= rows && next == '"';
                    if (next == '\n' && !quoted) {
                        end(true);
                    }
                }
            }
            end(false);
            return new Unfinished(Math.max(1, number), start, last.toByteArray());
        }

        private void end(boolean whole) throws IOException {
            byte[] bytes = record.toByteArray();
            record.reset();
            if (bytes.length == 0) {
                return;
            }
            if (!rows) {
                begin(number + 1);
            } else if (!headed) {
                headed = true; // belongs to the first pair, whose rows follow
            } else {
                int comma = indexOf(bytes, (byte) ',');
                if (comma < 0 && !whole) {
                    return; // too little of a row to tell whose it is
                }
                long next = numberIn(bytes, comma);
                if (next != number && !(number == 0 && next == 1)) {
                    begin(next);
                }
                number = next;
            }
            last.write(bytes);
            at += bytes.length;
        }

        private void begin(long next) {
            number = next;
            start = at;
            last.reset();
        }

        private static long numberIn(byte[] row, int comma) {
            long number = 0;
            for (int i = 0; i < comma; i++) {
                int digit = row[i] - '0';
                if (digit < 0 || digit > 9 || i > 17) {
                    return -1;
                }
                number = 10 * number + digit;
            }
            return comma < 1 ? -1 : number;
        }

        private static int indexOf(byte[] bytes, byte sought) {
            for (int i = 0; i < Math.min(bytes.length, 20); i++) {
                if (bytes[i] == sought) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** {@return whether the file begins as the output of such a run does, or is empty} */
    static boolean begins(Path file, byte[] as) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] there = in.readNBytes(as.length);
            return Arrays.equals(there, 0, there.length, as, 0, there.length);
        }
    }
}
