package org.evigraph.model.broken;

import org.evigraph.graph.broken.ParentThatUsesItsChild;

/** Is a value that knows where it is stored. */
public final class ClaimThatKnowsItsGraph {
    private ClaimThatKnowsItsGraph() {}

    static Class<?> graph() {
        return ParentThatUsesItsChild.class;
    }
}
