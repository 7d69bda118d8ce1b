package org.evigraph.importer.broken;

import org.jgrapht.Graph;

/** Opens a second window to JGraphT. */
public final class ImporterThatMakesAJGraphT {
    private ImporterThatMakesAJGraphT() {}

    static Class<?> made() {
        return Graph.class;
    }
}
