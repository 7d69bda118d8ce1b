package org.evigraph.graph.broken.child;

/** Stands in a package inside that of its user. */
public final class Child {
    private Child() {}

    static String name() {
        return "child";
    }
}
