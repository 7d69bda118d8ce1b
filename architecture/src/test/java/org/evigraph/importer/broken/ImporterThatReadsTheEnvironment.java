package org.evigraph.importer.broken;

/** Depends on how it is called. */
public final class ImporterThatReadsTheEnvironment {
    private ImporterThatReadsTheEnvironment() {}

    static String home() {
        return System.getenv("HOME");
    }
}
