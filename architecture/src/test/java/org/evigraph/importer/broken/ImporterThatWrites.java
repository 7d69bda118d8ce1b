package org.evigraph.importer.broken;

import org.evigraph.exporter.broken.ExporterThatAsks;

/** Reads, and writes at once what it read. */
public final class ImporterThatWrites {
    private ImporterThatWrites() {}

    static Class<?> written() {
        return ExporterThatAsks.class;
    }
}
