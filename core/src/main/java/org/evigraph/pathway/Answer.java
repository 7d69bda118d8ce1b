package org.evigraph.pathway;

import java.util.Objects;
import java.util.function.Supplier;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;

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
     * <p>Its digest is worked out when somebody asks for it: that takes a pass over all of a large graph, and few readers do. So
     * whoever keeps an answer keeps its graph. Safe to share.
     */
    final class GraphSummary {
        private final String name;
        private final int entities;
        private final int claims;
        private final Supplier<String> digest;

        /** Creates a summary of a graph that is not at hand. */
        public GraphSummary(String name, int entities, int claims, String digest) {
            this(name, entities, claims, () -> digest);
        }

        private GraphSummary(String name, int entities, int claims, Supplier<String> digest) {
            this.name = name;
            this.entities = entities;
            this.claims = claims;
            this.digest = digest;
        }

        /** {@return the summary of a graph} */
        public static GraphSummary of(EvidenceGraph graph) {
            return new GraphSummary(graph.info().name(), graph.entityCount(), graph.claimCount(), graph::digest);
        }

        /** {@return the name of the graph} */
        public String name() {
            return name;
        }

        /** {@return how many entities it has} */
        public int entities() {
            return entities;
        }

        /** {@return how many claims it has} */
        public int claims() {
            return claims;
        }

        /** {@return the digest of everything in it} */
        public String digest() {
            return digest.get();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GraphSummary summary
                    && entities == summary.entities
                    && claims == summary.claims
                    && name.equals(summary.name)
                    && digest().equals(summary.digest());
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, entities, claims);
        }

        @Override
        public String toString() {
            return name + " (" + entities + " entities, " + claims + " claims)";
        }
    }
}
