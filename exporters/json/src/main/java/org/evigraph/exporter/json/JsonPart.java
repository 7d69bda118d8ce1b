package org.evigraph.exporter.json;

import java.io.IOException;
import java.util.function.ObjIntConsumer;
import org.evigraph.exporter.TextFile;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * What one generator writes: a file, but for the long lists in it, or a run of the items of such a list.
 *
 * <p>To its generator, each item of a run is a document of its own; the layout puts it where the list has it.
 */
final class JsonPart implements AutoCloseable {
    private static final String LINE_END = "\n";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new HiddenEscapes())
            .rootValueSeparator(LINE_END)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final TextFile file;
    private final boolean indented;
    private final Layout layout;
    private final JsonGenerator generator;

    /** Starts a file, of one document that is indented or of a document a line. */
    JsonPart(TextFile file, boolean indented) {
        this(file, indented, new Layout());
    }

    private JsonPart(TextFile file, boolean indented, Layout layout) {
        this.file = file;
        this.indented = indented;
        this.layout = layout;
        this.generator = FACTORY.createGenerator(
                indented ? indentation(layout) : ObjectWriteContext.empty(), file.asStream(), JsonEncoding.UTF8);
    }

    private static ObjectWriteContext indentation(Layout layout) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    JsonGenerator generator() {
        return generator;
    }

    Layout layout() {
        return layout;
    }

    /** Writes items after the first of a list, or documents after the first of a file: if they are many, by several threads. */
    void writeMore(int count, ObjIntConsumer<JsonWriter> item) {
        generator.flush();
        try {
            file.put(count, (from, to, run) -> {
                Layout items = layout.ofItems();
                run.put(indented ? items.separator() : LINE_END);
                try (JsonPart part = new JsonPart(run, indented, items)) {
                    JsonWriter writer = new JsonWriter(part);
                    for (int number = from; number < to; number++) {
                        item.accept(writer, number);
                    }
                }
            });
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    /** Ends the last line of a file. */
    void end() {
        generator.writeRaw(LINE_END);
    }

    /** Hands on what is left; the file stays open. */
    @Override
    public void close() {
        generator.close();
    }
}
