package org.evigraph.exporter.broken;

/** Is public in a format, and is not its provider. */
public final class HelperThatEverybodySees {
    private HelperThatEverybodySees() {}

    static String name() {
        return "helper";
    }
}
