package org.evigraph.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of this package that people read and review: records of {@code word: value} lines, an empty line after each, and
 * comments.
 *
 * <p>The texts are our own, so that a fault in one is a fault of ours: it is refused with its line, and never guessed at.
 */
final class DataFile {
    private DataFile() {}

    /** {@return the records of a resource beside this class} */
    static List<DataRecord> read(String name) {
        try (InputStream stream = DataFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": not beside " + DataFile.class.getName());
            }
            return parse(name, new String(stream.readAllBytes(), UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * {@return the records of a text}
     *
     * @param name of the text, for messages
     */
    static List<DataRecord> parse(String name, String text) {
        List<DataRecord> records = new ArrayList<>();
        DataRecord record = new DataRecord(name);
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            number++;
            if (end == at) {
                if (!record.isEmpty()) {
                    records.add(record);
                    record = new DataRecord(name);
                }
            } else if (text.charAt(at) != '#') {
                record.add(number, text.substring(at, end));
            }
            at = end + 1;
        }
        if (!record.isEmpty()) {
            records.add(record);
        }
        return records;
    }
}
