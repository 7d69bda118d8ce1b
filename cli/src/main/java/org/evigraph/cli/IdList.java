package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/** Ids of publications in a file: one in each line, or in the first column of a table with tabs. */
final class IdList {
    /** More than there are retracted papers in the world, and little enough for any machine. */
    private static final int MOST = 2_000_000;

    private static final int LONGEST = 10_000;

    private IdList() {}

    /** {@return the ids, blank lines left out} */
    static List<String> read(String file) throws IOException {
        List<String> ids = new ArrayList<>();
        try (InputStream plain = Unpacked.open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, UTF_8.newDecoder()))) {
            StringBuilder id = new StringBuilder();
            boolean inFirst = true;
            for (int next = lines.read(); next >= 0; next = lines.read()) {
                if (next == '\n') {
                    add(ids, id, file);
                    inFirst = true;
                } else if (next == '\t') {
                    inFirst = false;
                } else if (inFirst && id.length() < LONGEST) {
                    id.append((char) next);
                }
            }
            add(ids, id, file);
        } catch (MalformedInputException malformed) {
            throw Failure.cannotReadOrWrite("cannot read '" + file + "': it is not UTF-8 text");
        }
        return ids;
    }

    private static void add(List<String> ids, StringBuilder id, String file) {
        String text = id.toString().strip();
        id.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (ids.size() == MOST) {
            throw Failure.cannotReadOrWrite("cannot read '" + file + "': it has more than " + MOST + " lines");
        }
        ids.add(text);
    }
}
