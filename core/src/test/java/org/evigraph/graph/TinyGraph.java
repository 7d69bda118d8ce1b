package org.evigraph.graph;

import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;

/** A graph that a reader can hold in the head. */
final class TinyGraph {
    static final Proposition NATALIZUMAB_CAUSES_PML = Proposition.of("natalizumab", "causes", "pml");
    static final Proposition EXCHANGE_TREATS_PML = Proposition.of("plex", "used_for", "pml");
    static final Proposition EXCHANGE_TRIGGERS_IRIS = Proposition.of("plex", "triggers", "iris");

    private TinyGraph() {}

    static GraphBuilder builder() {
        return EvidenceGraph.builder()
                .name("tiny")
                .add(Entity.of("natalizumab", "Natalizumab", "drug"))
                .add(Entity.of("plex", "Plasma exchange", "procedure"))
                .add(Entity.of("pml", "Progressive multifocal leukoencephalopathy", "condition"))
                .add(Entity.of("iris", "Immune reconstitution syndrome", "condition"))
                .add(Predicate.of("causes", "causes", "is caused by", Sign.PLUS))
                .add(Citation.builder("PMID:1").year(2005).build())
                .add(NATALIZUMAB_CAUSES_PML, line("l1", "PMID:1", Direction.SUPPORTS))
                .add(NATALIZUMAB_CAUSES_PML, line("l0", "PMID:2", Direction.DISPUTES))
                .add(EXCHANGE_TREATS_PML, line("l2", "PMID:1", Direction.SUPPORTS))
                .add(EXCHANGE_TRIGGERS_IRIS, line("l3", "PMID:2", Direction.NEUTRAL))
                .add(Proposition.of("iris", "worsens", "pml"));
    }

    static EvidenceLine line(String id, String citation, Direction direction) {
        return EvidenceLine.builder(id).citation(citation).direction(direction).build();
    }
}
