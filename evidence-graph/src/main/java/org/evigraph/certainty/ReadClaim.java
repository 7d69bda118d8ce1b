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
    public static final Comparator<ReadClaim> BEST_FIRST = ReadClaim::compare;

    private static int compare(ReadClaim one, ReadClaim other) {
        int order = Integer.compare(one.standing(), other.standing());
        if (order == 0) {
            order = one.judgement.certainty().compareTo(other.judgement.certainty());
        }
        if (order == 0) {
            order = Boolean.compare(one.inverse, other.inverse);
        }
        if (order == 0) {
            order = Integer.compare(other.judgement.supporting().length, one.judgement.supporting().length);
        }
        return order == 0 ? Integer.compare(one.claim, other.claim) : order;
    }

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
