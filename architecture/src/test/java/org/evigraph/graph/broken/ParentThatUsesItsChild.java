package org.evigraph.graph.broken;

import org.evigraph.graph.broken.child.Child;

/** Uses a package inside its own. */
public final class ParentThatUsesItsChild {
    private ParentThatUsesItsChild() {}

    static Class<?> used() {
        return Child.class;
    }
}
