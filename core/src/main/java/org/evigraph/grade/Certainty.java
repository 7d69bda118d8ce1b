package org.evigraph.grade;

import java.util.List;
import org.evigraph.model.Coded;

/**
 * How sure one may be, from the surest down.
 *
 * <p><b>Source.</b> The four levels of GRADE: Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD. The last two are
 * ours: no rating at all ranks below very low, and mechanism is outside clinical grading.
 */
public enum Certainty implements Coded {
    /** Very confident that the true effect lies close to the estimate. */
    HIGH("high", "high"),
    /** The true effect is probably close to the estimate. */
    MODERATE("moderate", "moderate"),
    /** The true effect may be substantially different. */
    LOW("low", "low"),
    /** Very little confidence. */
    VERY_LOW("very-low", "very low"),
    /** Nobody rated it and no rule applies. */
    UNGRADED("ungraded", "ungraded"),
    /** Mechanism, which clinical grading does not speak of. */
    NOT_APPLICABLE("not-applicable", "not applicable");

    private final String code;
    private final String label;

    Certainty(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the certainty in words} */
    public String label() {
        return label;
    }

    /**
     * {@return the four circles by which GRADE's tables show the level, filled for each level from very low up; an empty text
     * for what is not graded}
     *
     * <p><b>Source.</b> The symbols of the GRADE Handbook (2013), section 5.
     */
    public String symbol() {
        int filled = isGraded() ? VERY_LOW.ordinal() - ordinal() + 1 : 0;
        return filled == 0 ? "" : "\u2295".repeat(filled) + "\u25EF".repeat(4 - filled);
    }

    /** {@return whether this is one of GRADE's four levels} */
    public boolean isGraded() {
        return compareTo(VERY_LOW) <= 0;
    }

    /**
     * {@return the certainty of a chain of steps: that of the weakest}
     *
     * <p>Mechanism counts only where there is nothing else; nothing at all is ungraded.
     */
    public static Certainty weakestOf(List<Certainty> steps) {
        return steps.stream().reduce(Certainty::weakest).orElse(UNGRADED);
    }

    /** {@return this certainty, lowered by {@code levels}, never below very low; what is not graded stays as it is} */
    public Certainty lowered(int levels) {
        return isGraded() ? values()[Math.min(VERY_LOW.ordinal(), ordinal() + levels)] : this;
    }

    /** {@return the surer of the two} */
    public Certainty best(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the less sure of the two; mechanism neither lowers nor raises the other} */
    public Certainty weakest(Certainty other) {
        if (this == NOT_APPLICABLE) {
            return other;
        }
        return other == NOT_APPLICABLE || compareTo(other) >= 0 ? this : other;
    }
}
