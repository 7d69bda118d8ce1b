package org.evigraph.model;

import java.util.List;

/**
 * A proposition and every line of evidence on it. A claim is neither true nor false: its lines point.
 *
 * @param evidence in the order of its ids, if a graph holds the claim; empty for a claim that nobody has studied
 */
public record Claim(Proposition proposition, List<EvidenceLine> evidence) {
    /** Creates a claim. */
    public Claim {
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return the claim's id, made from its proposition alone: the same proposition has the same id everywhere}
     *
     * <p>Sixteen hexadecimal digits of a SHA-256 digest after {@code claim:}. Costs about a microsecond.
     */
    public String id() {
        return ClaimIds.of(proposition);
    }

    /** Equal claims have equal propositions; a cheap hash keeps large collections fast. */
    @Override
    public int hashCode() {
        return 31
                        * (31 * proposition.subject().hashCode()
                                + proposition.predicate().hashCode())
                + proposition.object().hashCode();
    }
}
