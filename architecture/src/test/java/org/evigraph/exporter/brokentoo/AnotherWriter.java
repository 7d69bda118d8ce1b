package org.evigraph.exporter.brokentoo;

/** Is used by another format. */
public final class AnotherWriter {
    private AnotherWriter() {}

    static String name() {
        return "another";
    }
}
