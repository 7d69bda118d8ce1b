package org.evigraph.compare;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.pathway.ConflictsAnswer.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence on a claim says: the claim, or its contrary.
 *
 * @param contrary whether the evidence disputes the claim
 * @param sign what the claim, not its contrary, says happens to the object
 * @param certainty of what the evidence says
 */
record Stance(int claim, boolean contrary, Sign sign, Certainty certainty, Predicate predicate) {
    boolean isAdvice() {
        return Advice.isFor(predicate);
    }

    /**
     * {@return how this stands against another on the same pair, or {@code null} if it does not; asked one way round only,
     * of the side that says so, or says more, or advises}
     */
    @Nullable
    Kind against(Stance other) {
        if (claim == other.claim) {
            return null;
        }
        // A predicate may have either sign, as of a decrease of its subject.
        if (predicate.equals(other.predicate) && sign == other.sign) {
            return !contrary && other.contrary ? Kind.BOTH_WAYS : null;
        }
        if (effect() == Sign.PLUS && other.effect() == Sign.MINUS && !(contrary && other.contrary)) {
            return Kind.OPPOSITE_SIGNS;
        }
        if (advises() && other.advisesAgainst()) {
            return Kind.RECOMMENDED_AND_CONTRAINDICATED;
        }
        return agreesWith(other) ? Kind.AGREEING : null;
    }

    /** {@return whether this stands, and the other says that its opposite does not} */
    private boolean agreesWith(Stance other) {
        return !contrary && other.contrary && (opposesEffectOf(other) || opposesAdviceOf(other));
    }

    private boolean opposesEffectOf(Stance other) {
        return sign != Sign.NONE && sign == other.sign.negated();
    }

    private boolean opposesAdviceOf(Stance other) {
        return (Advice.isFor(predicate) && Advice.isAgainst(other.predicate))
                || (Advice.isAgainst(predicate) && Advice.isFor(other.predicate));
    }

    private Sign effect() {
        return contrary ? sign.negated() : sign;
    }

    private boolean advises() {
        return !contrary && Advice.isFor(predicate);
    }

    private boolean advisesAgainst() {
        return contrary ? Advice.isFor(predicate) : Advice.isAgainst(predicate);
    }
}
