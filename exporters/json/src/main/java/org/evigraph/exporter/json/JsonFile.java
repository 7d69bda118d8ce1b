package org.evigraph.exporter.json;

import java.io.IOException;
import java.util.function.Consumer;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.TextFile;
import tools.jackson.core.exc.JacksonIOException;

/** Opens a file, hands out a writer, and closes both; what goes wrong below comes out as an {@link IOException}. */
final class JsonFile {
    private JsonFile() {}

    static void indented(Destination to, String fileName, Consumer<JsonWriter> content) throws IOException {
        write(to, fileName, true, content);
    }

    static void lines(Destination to, String fileName, Consumer<JsonWriter> content) throws IOException {
        write(to, fileName, false, content);
    }

    private static void write(Destination to, String fileName, boolean indented, Consumer<JsonWriter> content)
            throws IOException {
        try (TextFile file = new TextFile(to.open(fileName));
                JsonPart part = new JsonPart(file, indented)) {
            content.accept(new JsonWriter(part));
            part.end();
        } catch (JacksonIOException wrapped) {
            throw wrapped.getCause();
        }
    }
}
