package org.evigraph.compare;

import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Predicate;

/** Judges claims as they are looked at from one of their ends. */
final class Judge {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;

    Judge(EvidenceGraph graph, ClaimAssessor assessor) {
        this.graph = graph;
        this.assessor = assessor;
    }

    /** {@return a claim as it looks from one side, which its subject is on or not} */
    ReadClaim judge(int claim, boolean fromSubject) {
        Predicate predicate = graph.predicate(graph.predicateOf(claim));
        return new ReadClaim(claim, !fromSubject && !predicate.symmetric(), assessor.judge(claim), graph.signOf(claim));
    }

    /** {@return how a claim reads from that side; an inverse reading that nobody declared is said to be one} */
    String reading(ReadClaim claim) {
        Predicate predicate = graph.predicate(graph.predicateOf(claim.claim()));
        return claim.inverse() ? predicate.readingBackward() : predicate.reading();
    }
}
