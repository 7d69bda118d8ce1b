package org.evigraph.pathway.broken;

import org.evigraph.graph.broken.StoreThatKeepsAnswers;

/** Knows the graph, which knows the answer: a circle, and each half of it a fault. */
public final class AnswerThatKeepsItsGraph {
    private final StoreThatKeepsAnswers kept;

    AnswerThatKeepsItsGraph(StoreThatKeepsAnswers kept) {
        this.kept = kept;
    }

    StoreThatKeepsAnswers kept() {
        return kept;
    }
}
