package org.evigraph.pathway;

import java.util.List;
import org.evigraph.grade.Conversion;
import org.evigraph.grade.DescribedScheme;
import org.evigraph.grade.GradeDomain;

/**
 * Which grading schemes a graph knows, with their levels and the published tables that start from them.
 *
 * @param schemes the standard ones in their order, then those that the graph declares
 */
public record SchemesAnswer(GraphSummary graph, List<Entry> schemes) implements Answer {
    /** Creates an answer. */
    public SchemesAnswer {
        schemes = List.copyOf(schemes);
    }

    /**
     * One scheme.
     *
     * @param declared whether the graph declares it
     * @param domains by which it is lowered or raised; those of GRADE for its certainty, else none
     * @param conversions the published tables that start from it
     */
    public record Entry(
            DescribedScheme described, boolean declared, List<GradeDomain> domains, List<Conversion> conversions) {
        /** Creates an entry. */
        public Entry {
            domains = List.copyOf(domains);
            conversions = List.copyOf(conversions);
        }
    }
}
