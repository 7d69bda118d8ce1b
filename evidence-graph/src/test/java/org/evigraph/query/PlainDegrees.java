package org.evigraph.query;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;

/** Degrees counted plainly, over values and all claims: what the engine's are held against. */
final class PlainDegrees {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;

    PlainDegrees(EvidenceGraph graph, PathwayQuery query) {
        this.graph = graph;
        BitSet leftOut = new BitSet();
        query.exclude().stream()
                .filter(text -> text.startsWith("citation:"))
                .forEach(text -> leftOut.set(graph.indexOfCitation(text.substring("citation:".length()))));
        assessor = new ClaimAssessor(graph, -1, leftOut);
    }

    /** {@return the order in which the least joined come first} */
    Comparator<Found> leastJoinedFirst() {
        return Comparator.comparing(this::product);
    }

    /** {@return the product of all degrees of a pathway, exactly} */
    BigInteger product(Found found) {
        BigInteger product = BigInteger.ONE;
        for (int step = 0; step < found.claims().size(); step++) {
            List<String> claims = found.claims().get(step);
            if (!claims.isEmpty()) {
                String from = found.entities().get(step);
                String to = found.entities().get(step + 1);
                Claim reading = ((Item.OfClaim) Objects.requireNonNull(graph.find(claims.get(0)))).claim();
                product = product.multiply(degree(from, reading, to)).multiply(degree(to, reading, from));
            }
        }
        return product;
    }

    private BigInteger degree(String entity, Claim reading, String like) {
        String id = reading.proposition().predicate();
        Predicate predicate = graph.predicates().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        boolean outward = reading.proposition().subject().equals(entity);
        Set<String> others = new TreeSet<>();
        for (int index = 0; index < graph.claimCount(); index++) {
            Claim claim = graph.claim(index);
            if (claim.proposition().predicate().equals(id) && joins(index, claim)) {
                String subject = claim.proposition().subject();
                String object = claim.proposition().object();
                if ((outward || predicate.symmetric()) && subject.equals(entity)) {
                    others.add(object);
                }
                if ((!outward || predicate.symmetric()) && object.equals(entity)) {
                    others.add(subject);
                }
            }
        }
        others.remove(entity);
        others.removeIf(other -> !category(other).equals(category(like)));
        return BigInteger.valueOf(Math.max(1, others.size()));
    }

    private boolean joins(int index, Claim claim) {
        Direction direction = assessor.assess(index).direction();
        return claim.evidence().isEmpty() || (direction != null && direction != Direction.DISPUTES);
    }

    private String category(String id) {
        Entity entity = Objects.requireNonNull(graph.entity(id));
        return entity.categories().isEmpty() ? "" : entity.categories().get(0);
    }
}
