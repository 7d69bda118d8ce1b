package org.evigraph.graph;

import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;

/**
 * Whoever takes in evidence, piece by piece, in any order: a graph's builder, a counter, a filter.
 *
 * <p>Importers push into it, so that a file larger than memory can be looked through. A piece may refer to another that
 * comes later. Faults that the importer sees are pushed too, as findings, and the faulty piece is left out.
 */
public interface EvidenceConsumer {
    /** Takes what the source says of itself. */
    void accept(GraphInfo info, Location at);

    /** Takes a category that the source declares. */
    void accept(Category category, Location at);

    /** Takes a predicate that the source declares. */
    void accept(Predicate predicate, Location at);

    /** Takes a grading scheme that the source declares. */
    void accept(Scheme scheme, Location at);

    /** Takes an entity. */
    void accept(Entity entity, Location at);

    /** Takes a publication. */
    void accept(Citation citation, Location at);

    /** Takes a proposition; it becomes a claim even if no evidence follows. */
    void accept(Proposition proposition, Location at);

    /** Takes one line of evidence on a proposition, which need not have come before. */
    void accept(Proposition proposition, EvidenceLine line, Location at);

    /** {@return who takes very many claims of a source that has nothing else to say of them} */
    default ClaimConsumer claims(String source) {
        return new ClaimsAsPropositions(this, source);
    }

    /** Takes a fault that was found on the way. */
    void accept(Finding finding);

    /**
     * Hears that the source describes something under this id, in a record so faulty that it was left out. Whoever looks
     * for dangling references need not report those to it: its own faults were.
     */
    default void acceptFaulty(String id) {}

    /** Takes everything in a graph; the name of the graph stands for the place. */
    default void acceptAll(EvidenceGraph graph) {
        Location at = Location.of(graph.info().name());
        accept(graph.info(), at);
        graph.categories().forEach(category -> accept(category, at));
        graph.schemes().forEach(scheme -> accept(scheme, at));
        graph.predicates().forEach(predicate -> accept(predicate, at));
        graph.entities().forEach(entity -> accept(entity, at));
        graph.citations().forEach(citation -> accept(citation, at));
        for (Claim claim : graph.claims()) {
            accept(claim.proposition(), at);
            claim.evidence().forEach(line -> accept(claim.proposition(), line, at));
        }
    }
}
