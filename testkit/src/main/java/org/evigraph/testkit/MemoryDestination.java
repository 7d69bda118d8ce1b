package org.evigraph.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.exporter.Destination;

/**
 * Files in memory, which sees to it that each is closed, opened once, and well-formed UTF-8.
 *
 * <p><b>Threads.</b> Belongs to one thread.
 */
public final class MemoryDestination implements Destination {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private String open = "";

    /** Creates a destination without files. */
    public MemoryDestination() {}

    @Override
    public OutputStream open(String fileName) {
        if (!open.isEmpty()) {
            throw new AssertionError("'" + fileName + "' is opened before '" + open + "' is closed");
        }
        if (files.containsKey(fileName)) {
            throw new AssertionError("'" + fileName + "' is written twice");
        }
        open = fileName;
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                files.put(fileName, toByteArray());
                open = "";
            }
        };
    }

    /** {@return the bytes of every file, by name} */
    public SortedMap<String, byte[]> files() {
        if (!open.isEmpty()) {
            throw new AssertionError("'" + open + "' was not closed");
        }
        return files;
    }

    /** {@return the text of every file, by name} */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files().forEach((name, bytes) -> texts.put(name, text(name, bytes)));
        return texts;
    }

    /** {@return the text of the one file that there is} */
    public String text() {
        if (files().size() != 1) {
            throw new AssertionError("expected one file, found " + files().keySet());
        }
        return Objects.requireNonNull(texts().get(files.firstKey()));
    }

    private static String text(String name, byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw new AssertionError("'" + name + "' is not UTF-8", malformed);
        }
    }
}
