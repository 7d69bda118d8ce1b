package org.evigraph.exporter.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.evigraph.importer.Source;

/** A folder that an exporter wrote into memory, for an importer to read. */
record MemoryFolder(SortedMap<String, byte[]> contents) implements Source {
    @Override
    public String name() {
        return "folder";
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public InputStream open() {
        throw new AssertionError("a folder is not opened as a file");
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(Objects.requireNonNull(contents.get(file)));
    }
}
