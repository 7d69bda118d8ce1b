package org.evigraph.text;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.evigraph.model.Qualifiers;

/** The circumstances of a claim in one line. */
final class QualifierText {
    private QualifierText() {}

    /** {@return dose, comparator, timing and the rest, as far as stated; an empty text if nothing is} */
    static String withoutPopulation(EvidenceGraph graph, Qualifiers qualifiers) {
        return qualifiers.inWords(id -> {
            Entity entity = graph.entity(id);
            return entity == null ? id : Prose.name(entity.name());
        });
    }
}
