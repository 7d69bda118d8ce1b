package org.evigraph.certainty;

import java.util.Comparator;
import org.evigraph.model.Sign;

/**
 * A claim as it is read between two things, from the first of them.
 *
 * @param inverse whether that is against the claim's own direction
 * @param sign what the claim says happens to its object
 */
public record ReadClaim(int claim, boolean inverse, Judgement judgement, Sign sign) {
    /** Supported before open before unstudied before refuted; then certainty, forward before backward, papers, place. */
    public static final Comparator<ReadClaim> BEST_FIRST = Comparator.comparingInt(ReadClaim::standing)
            .thenComparing(one -> one.judgement().certainty())
            .thenComparing(ReadClaim::inverse)
            .thenComparing(one -> -one.judgement().supporting().length)
            .thenComparing(ReadClaim::claim);

    private int standing() {
        if (judgement.isRefuted()) {
            return 3;
        }
        if (judgement.direction() == null) {
            return 2;
        }
        return judgement.isUncertain() ? 1 : 0;
    }

    /** {@return whether the evidence does not only dispute it} */
    boolean stands() {
        return !judgement.isRefuted();
    }
}
