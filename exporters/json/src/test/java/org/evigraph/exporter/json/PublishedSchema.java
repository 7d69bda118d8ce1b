package org.evigraph.exporter.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of docs/formats, which are a promise to whoever reads our JSON. */
final class PublishedSchema {
    static final PublishedSchema GRAPH = new PublishedSchema("urn:evigraph:schema:1:graph", "graph");
    static final PublishedSchema LINE = new PublishedSchema("urn:evigraph:schema:1:graph#/$defs/line", "graph");
    static final PublishedSchema ANSWER = new PublishedSchema("urn:evigraph:schema:1:answer", "answer");

    private final String text;
    private final Schema schema;

    private PublishedSchema(String location, String file) {
        Path path = Path.of("../../docs/formats/evigraph-" + file + ".schema.json");
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String id = location.replaceFirst("#.*", "");
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(id, text)))
                .getSchema(SchemaLocation.of(location));
    }

    /** {@return what is wrong with a document, by the schema} */
    List<Error> faults(String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** {@return the schema itself} */
    JsonNode tree() {
        return JsonMapper.shared().readTree(text);
    }
}
