package org.evigraph.query.broken;

import org.evigraph.importer.broken.ImporterThatWrites;

/** Finds an answer, and reads the graph first. */
public final class SearchThatReads {
    private SearchThatReads() {}

    static Class<?> read() {
        return ImporterThatWrites.class;
    }
}
