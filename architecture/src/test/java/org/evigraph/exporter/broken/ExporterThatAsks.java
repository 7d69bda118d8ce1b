package org.evigraph.exporter.broken;

import org.evigraph.query.broken.SearchThatReads;

/** Writes an answer, and finds it too. */
public final class ExporterThatAsks {
    private ExporterThatAsks() {}

    static Class<?> asked() {
        return SearchThatReads.class;
    }
}
