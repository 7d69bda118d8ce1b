package org.evigraph.pathway;

import java.util.List;
import org.evigraph.grade.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Between two entities, every sequence of categories and predicates, with how many pathways follow it and what they weigh.
 *
 * <p><b>Source.</b> Metapaths and their degree-weighted path count: Himmelstein and Baranzini (2015),
 * doi:10.1371/journal.pcbi.1004259; Himmelstein et al. (2017), doi:10.7554/eLife.26726.
 *
 * @param question as it was understood
 * @param truncation why the search stopped early, or {@code null} if it did not; then all counts and weights are at least
 *     what they say, and a metapath may be missing
 * @param found how many metapaths there are in all
 * @param pathCount how many pathways they have together
 * @param metapaths in the order asked for, at most as many as asked for
 */
public record MetapathsAnswer(
        Question question,
        GraphSummary graph,
        @Nullable String truncation,
        long found,
        long pathCount,
        List<Metapath> metapaths)
        implements Answer {
    /** Creates an answer. */
    public MetapathsAnswer {
        metapaths = List.copyOf(metapaths);
    }

    /** {@return whether the search stopped early} */
    public boolean truncated() {
        return truncation != null;
    }

    /**
     * The question, as it was understood.
     *
     * @param maxHops the most claims in a row
     * @param damping by how much a much-joined entity counts less: 0 not at all, 1 in full
     * @param rank what the metapaths are ordered by, the first most
     */
    public record Question(EntityRef from, EntityRef to, int maxHops, double damping, List<Rank> rank) {
        /** Creates a question. */
        public Question {
            rank = List.copyOf(rank);
        }
    }

    /**
     * One sequence of categories and predicates.
     *
     * @param metapath in words, such as {@code Compound-binds-Gene-associates-Disease}; with {@code >} or {@code <} for the
     *     direction of a predicate where the categories do not tell it
     * @param abbreviation the same in letters, such as {@code CbGaD}
     * @param categories of the entities, in order
     * @param edges between them, one fewer
     * @param pathCount how many pathways follow it; claims of one predicate between two entities are one step
     * @param dwpc the degree-weighted path count
     * @param certainty of its surest pathway
     * @param independentCitations the papers behind the thinnest step of that pathway
     */
    public record Metapath(
            String metapath,
            String abbreviation,
            List<String> categories,
            List<Edge> edges,
            long pathCount,
            double dwpc,
            Certainty certainty,
            int independentCitations) {
        /** Creates a metapath. */
        public Metapath {
            categories = List.copyOf(categories);
            edges = List.copyOf(edges);
        }

        /** {@return how many steps it has} */
        public int length() {
            return edges.size();
        }
    }

    /**
     * A step of a metapath.
     *
     * @param inverse whether its claims are read from object to subject; never if the predicate holds both ways
     */
    public record Edge(String predicate, boolean inverse) {}
}
