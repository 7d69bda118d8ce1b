package org.evigraph.exporter.broken;

import org.evigraph.exporter.brokentoo.AnotherWriter;

/** Uses a class of another format. */
public final class WriterThatUsesAnother {
    private WriterThatUsesAnother() {}

    static Class<?> used() {
        return AnotherWriter.class;
    }
}
