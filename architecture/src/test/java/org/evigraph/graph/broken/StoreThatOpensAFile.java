package org.evigraph.graph.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what it was not given. */
public final class StoreThatOpensAFile {
    private StoreThatOpensAFile() {}

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
