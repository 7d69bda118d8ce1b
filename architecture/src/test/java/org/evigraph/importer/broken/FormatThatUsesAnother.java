package org.evigraph.importer.broken;

import org.evigraph.importer.brokentoo.AnotherFormat;

/** Uses a class of another format. */
public final class FormatThatUsesAnother {
    private FormatThatUsesAnother() {}

    static Class<?> used() {
        return AnotherFormat.class;
    }
}
