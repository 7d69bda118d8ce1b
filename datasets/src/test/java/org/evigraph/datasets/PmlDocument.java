package org.evigraph.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** The bundled document, as it lies in the source tree. */
final class PmlDocument {
    static final Path PATH = Path.of("src", "main", "resources", "META-INF", "evigraph", "datasets", "pml.json");

    private PmlDocument() {}

    static String text() {
        try {
            return Files.readString(PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree() {
        return PmlSource.read(text());
    }
}
