package org.evigraph.graph.broken;

/** Prints its failure where nobody asked for it. */
public final class StoreThatFailsAloud {
    private StoreThatFailsAloud() {}

    static void fail(Exception failure) {
        failure.printStackTrace();
    }
}
