package org.evigraph.pathway;

import org.evigraph.graph.EvidenceGraph;

/** What a question to a graph gives. */
public sealed interface Answer
        permits ConflictsAnswer,
                ConversionAnswer,
                CountAnswer,
                DiffAnswer,
                FindingsAnswer,
                FragilityAnswer,
                GapMapAnswer,
                PairAnswer,
                MetapathsAnswer,
                PathwayAnswer,
                SchemesAnswer,
                SearchAnswer,
                SummaryAnswer,
                WhatIfAnswer {
    /** {@return the graph that was asked} */
    GraphSummary graph();

    /**
     * Which graph gave an answer.
     *
     * @param digest of everything in it
     */
    record GraphSummary(String name, int entities, int claims, String digest) {
        /** {@return the summary of a graph} */
        public static GraphSummary of(EvidenceGraph graph) {
            return new GraphSummary(graph.info().name(), graph.entityCount(), graph.claimCount(), graph.digest());
        }
    }
}
