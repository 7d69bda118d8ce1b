package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.grade.Certainty;
import org.evigraph.pathway.StepClaim;

/**
 * Claims that are drawn as one line: same ends, same predicate, equally certain, evidence pointing the same way. They
 * differ in the population or other circumstances.
 */
final class Bundle {
    /** What they have in common; subject and object are the numbers of their nodes. */
    record Common(int subject, int object, String predicate, Stroke stroke, Certainty certainty) {}

    private final Common common;
    private final String reading;
    private final List<StepClaim> claims = new ArrayList<>();
    private final Set<Integer> ranks = new TreeSet<>();

    Bundle(Common common, String reading) {
        this.common = common;
        this.reading = reading;
    }

    /** {@return what the claims have in common} */
    Common common() {
        return common;
    }

    /** {@return how they read from subject to object} */
    String reading() {
        return reading;
    }

    /** {@return the claims, in the order in which the pathways bring them} */
    List<StepClaim> claims() {
        return claims;
    }

    /** {@return the ranks of the pathways that they are part of} */
    Set<Integer> ranks() {
        return ranks;
    }
}
