package org.evigraph.grade.broken;

import org.evigraph.graph.broken.ParentThatUsesItsChild;

/** Is a grading scheme that knows what it grades. */
public final class SchemeThatKnowsItsGraph {
    private SchemeThatKnowsItsGraph() {}

    static Class<?> graph() {
        return ParentThatUsesItsChild.class;
    }
}
