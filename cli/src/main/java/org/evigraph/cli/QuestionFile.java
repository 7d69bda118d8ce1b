package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.importer.Source;

/** Questions in a file: a pattern in each line; blank lines and lines that begin with {@code #} are passed over. */
final class QuestionFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_QUESTIONS = 1_000;

    /** A pattern, and where it stands, as in {@code questions.txt:3}. */
    record Line(String place, String pattern) {}

    private QuestionFile() {}

    static List<Line> read(String file) throws IOException {
        List<Line> questions = new ArrayList<>();
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            String pattern = line.strip();
            if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                questions.add(new Line(file + ":" + number, pattern));
            }
        }
        if (questions.size() > MOST_QUESTIONS) {
            throw Failure.cannotReadOrWrite("cannot read '" + file + "': it asks " + questions.size()
                    + " questions, and the most at a time are " + MOST_QUESTIONS);
        }
        return questions;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Source.of(Path.of(file)).open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Failure.cannotReadOrWrite("cannot read '" + file + "': it is longer than " + MOST_BYTES
                        + " bytes, too long for questions");
            }
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw Failure.cannotReadOrWrite("cannot read '" + file + "': it is not UTF-8 text");
        } catch (InvalidPathException impossible) {
            throw Failure.cannotReadOrWrite("cannot read '" + file + "': no file can have this name");
        }
    }
}
