package org.evigraph.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in one folder, and never outside it. */
record FolderDestination(Path folder) implements Destination {
    @Override
    public OutputStream open(String fileName) throws IOException {
        if (fileName.isEmpty()
                || fileName.startsWith(".")
                || fileName.indexOf('/') >= 0
                || fileName.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("Not the name of a file in a folder: '" + fileName
                    + "'. Expected a plain name that starts with no dot, such as claims.csv.");
        }
        Files.createDirectories(folder);
        return Files.newOutputStream(folder.resolve(fileName));
    }
}
