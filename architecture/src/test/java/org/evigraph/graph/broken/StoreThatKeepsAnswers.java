package org.evigraph.graph.broken;

import org.evigraph.pathway.broken.AnswerThatKeepsItsGraph;

/** Knows the answer, which knows the graph: a circle, and each half of it a fault. */
public final class StoreThatKeepsAnswers {
    private StoreThatKeepsAnswers() {}

    static Class<?> kept() {
        return AnswerThatKeepsItsGraph.class;
    }
}
