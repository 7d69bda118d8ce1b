package org.evigraph.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.pathway.EntityRef;
import org.jspecify.annotations.Nullable;

/** What the pathways of an answer speak of, each looked up once. */
final class Mentions {
    private final EvidenceGraph graph;
    private final Map<Integer, EntityRef> known = new HashMap<>();
    private final BitSet knownPredicates = new BitSet();
    private final Set<String> knownCitations = new HashSet<>();

    private final SortedMap<String, Entity> entities = new TreeMap<>();
    private final SortedMap<String, Predicate> predicates = new TreeMap<>();
    private final SortedMap<String, Citation> citations = new TreeMap<>();

    /** Nothing spoken of yet. */
    Mentions(EvidenceGraph graph) {
        this.graph = graph;
    }

    /** {@return by id, all entities spoken of} */
    SortedMap<String, Entity> entities() {
        return entities;
    }

    /** {@return by id, all predicates spoken of} */
    SortedMap<String, Predicate> predicates() {
        return predicates;
    }

    /** {@return by id, all publications spoken of} */
    SortedMap<String, Citation> citations() {
        return citations;
    }

    /** {@return how the entity at an index is named} */
    EntityRef entity(int index) {
        EntityRef named = known.get(index);
        if (named == null) {
            Entity entity = graph.entity(index);
            entities.put(entity.id(), entity);
            named = EntityRef.to(entity);
            known.put(index, named);
        }
        return named;
    }

    /** {@return the predicate at an index} */
    Predicate predicate(int index) {
        Predicate predicate = graph.predicate(index);
        if (!knownPredicates.get(index)) {
            knownPredicates.set(index);
            predicates.put(predicate.id(), predicate);
        }
        return predicate;
    }

    /** Takes note of the publications behind a claim. */
    void sources(Claim claim) {
        for (EvidenceLine line : claim.evidence()) {
            citation(line.citation());
            citation(line.assertedBy());
            line.via().forEach(this::citation);
        }
    }

    private void citation(@Nullable String id) {
        if (id != null && knownCitations.add(id)) {
            Citation citation = graph.citation(id);
            if (citation != null) {
                citations.put(id, citation);
            }
        }
    }
}
