package org.evigraph.compare;

import java.util.Comparator;
import java.util.List;
import org.evigraph.certainty.Judgement;
import org.evigraph.model.Sign;

/**
 * A claim between two things, looked at from the first of them.
 *
 * @param inverse whether the claim goes from the second to the first
 * @param sign what it says happens to its object
 */
record JudgedClaim(int claim, boolean inverse, Judgement judgement, Sign sign) {
    /** As a step of a pathway orders its claims: supported before open before disputed, then by certainty. */
    static final Comparator<JudgedClaim> BEST_FIRST = Comparator.comparingInt(JudgedClaim::standing)
            .thenComparing(one -> one.judgement().certainty())
            .thenComparing(JudgedClaim::inverse)
            .thenComparing(one -> -one.judgement().supporting().length)
            .thenComparing(JudgedClaim::claim);

    private int standing() {
        if (judgement.direction() == null) {
            return 3;
        }
        return judgement.direction().ordinal();
    }

    /** {@return whether the claim is as good as another, read the same way} */
    private boolean isAsGoodAs(JudgedClaim other) {
        return standing() == other.standing()
                && judgement.certainty() == other.judgement().certainty()
                && inverse == other.inverse;
    }

    /** {@return what the best claims say happens; none if they do not agree} */
    static Sign netSign(List<JudgedClaim> bestFirst) {
        JudgedClaim best = bestFirst.get(0);
        boolean plus = false;
        boolean minus = false;
        for (JudgedClaim claim : bestFirst) {
            if (claim.isAsGoodAs(best)) {
                plus |= claim.sign == Sign.PLUS;
                minus |= claim.sign == Sign.MINUS;
            }
        }
        if (plus == minus) {
            return Sign.NONE;
        }
        return plus ? Sign.PLUS : Sign.MINUS;
    }

    /**
     * {@return whether a claim has disputing evidence beside other evidence, or a refuted claim stands beside one that
     * stands, or claims of opposite sign do}
     */
    static boolean areConflicted(List<JudgedClaim> claims) {
        boolean refuted = false;
        boolean standing = false;
        boolean disputed = false;
        for (JudgedClaim claim : claims) {
            Judgement judgement = claim.judgement();
            refuted |= judgement.isRefuted();
            standing |= judgement.direction() != null && !judgement.isRefuted();
            disputed |= judgement.disputed();
        }
        return disputed || (refuted && standing) || areOpposed(claims, true) || areOpposed(claims, false);
    }

    private static boolean areOpposed(List<JudgedClaim> claims, boolean inverse) {
        boolean plus = false;
        boolean minus = false;
        for (JudgedClaim claim : claims) {
            Judgement judgement = claim.judgement();
            if (claim.inverse == inverse && judgement.direction() != null && !judgement.isRefuted()) {
                plus |= claim.sign == Sign.PLUS;
                minus |= claim.sign == Sign.MINUS;
            }
        }
        return plus && minus;
    }
}
