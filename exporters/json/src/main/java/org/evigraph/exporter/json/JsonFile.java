package org.evigraph.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.evigraph.exporter.Destination;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Opens a file, hands out a writer, and closes both; what goes wrong below comes out as an {@link IOException}. */
final class JsonFile {
    private static final String LINE_END = "\n";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new HiddenEscapes())
            .rootValueSeparator(LINE_END)
            .build();

    private JsonFile() {}

    static void indented(Destination to, String fileName, Consumer<JsonWriter> content) throws IOException {
        Layout layout = new Layout();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        write(to, fileName, context, layout, content);
    }

    static void lines(Destination to, String fileName, Consumer<JsonWriter> content) throws IOException {
        write(to, fileName, ObjectWriteContext.empty(), new Layout(), content);
    }

    private static void write(
            Destination to, String fileName, ObjectWriteContext context, Layout layout, Consumer<JsonWriter> content)
            throws IOException {
        try (OutputStream out = to.open(fileName);
                JsonGenerator generator = FACTORY.createGenerator(context, out, JsonEncoding.UTF8)) {
            content.accept(new JsonWriter(generator, layout));
            generator.writeRaw(LINE_END);
        } catch (JacksonIOException wrapped) {
            throw wrapped.getCause();
        }
    }
}
