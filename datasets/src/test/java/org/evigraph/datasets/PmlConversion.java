package org.evigraph.datasets;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.GraphInfo;
import tools.jackson.databind.node.ObjectNode;

/** Makes the graph {@code pml} of the curator's files; docs/decisions/0001 says which field goes where, and why. */
final class PmlConversion {
    private static final GraphInfo INFO = new GraphInfo(
            "pml",
            "Claims about progressive multifocal leukoencephalopathy (PML): causes, risk, treatment, immune"
                    + " reconstitution inflammatory syndrome (IRIS) and outcome.",
            null,
            "Apache-2.0",
            new TreeMap<>(Map.of(
                    "bibliography",
                    "The licence is that of the statements, which are in the curator's own words. Bibliographic facts"
                            + " belong to nobody. Abstracts and papers are not copied here; their owners keep their"
                            + " rights.",
                    "caution",
                    "A curated example for software. It is not medical advice, not a systematic review, and not a"
                            + " guideline.")));

    private PmlConversion() {}

    static EvidenceGraph graph() {
        GraphBuilder builder = EvidenceGraph.builder().add(INFO);
        PmlSource.predicates().forEach(row -> builder.add(PmlPredicates.predicate(row)));
        PmlSource.entities().forEach(record -> builder.add(PmlEntities.entity(new Fields("entity", record))));
        Map<String, String> citationIds = new HashMap<>();
        for (ObjectNode record : PmlSource.sources()) {
            Fields source = new Fields("source", record);
            citationIds.put(source.required("id"), PmlCitations.idOf(new Fields("source", record)));
        }
        PmlCitations citations = new PmlCitations(id -> Objects.requireNonNull(citationIds.get(id), id));
        PmlSource.sources().forEach(record -> builder.add(citations.citation(new Fields("source", record))));
        PmlClaims claims = new PmlClaims(citations);
        PmlSource.claims().forEach(record -> builder.add(claims.claim(new Fields("claim", record))));
        return builder.build();
    }
}
