package org.evigraph.importer.brokentoo;

/** Is used by another format. */
public final class AnotherFormat {
    private AnotherFormat() {}

    static String name() {
        return "another";
    }
}
