package org.evigraph.query;

import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;

/**
 * How a pathway stands after the steps so far: what its rank is made of. Changed in place, so that the search makes none
 * for each step that it tries.
 */
final class Standing {
    /** What kind of steps there were: the rule says nothing of structure, nor of what it is silent on. */
    static final int STRUCTURE = 0;

    static final int SILENT = 1;
    static final int SCORED = 2;

    int steps;
    int kind;
    double score;
    boolean refuted;
    boolean uncertain;
    boolean conflicted;
    boolean mechanistic;
    int inverses;
    private boolean overClaims;
    private Certainty word = Certainty.UNGRADED;
    private int papers;
    private Sign sign = Sign.PLUS;

    /** {@return the standing that ranks as these do; not a number for a value that no rule gives} */
    static Standing of(
            double value, Certainty word, int steps, boolean uncertain, int inverses, int papers, boolean refuted) {
        Standing made = new Standing();
        made.kind = Double.isNaN(value) ? SILENT : SCORED;
        made.score = value;
        made.word = word;
        made.steps = steps;
        made.uncertain = uncertain;
        made.inverses = inverses;
        made.papers = papers;
        made.refuted = refuted;
        return made;
    }

    /** Becomes what a pathway is before its first step. */
    void begin() {
        steps = 0;
        kind = STRUCTURE;
        score = 0;
        refuted = false;
        uncertain = false;
        conflicted = false;
        mechanistic = false;
        inverses = 0;
        overClaims = false;
        word = Certainty.UNGRADED;
        papers = 0;
        sign = Sign.PLUS;
    }

    /** Becomes what {@code before} is after one more step. */
    void follow(Standing before, CertaintyRule rule, int bits, double stepScore) {
        steps = before.steps + 1;
        inverses = before.inverses + (StepBits.isInverse(bits) ? 1 : 0);
        refuted = before.refuted || StepBits.isRefuted(bits);
        uncertain = before.uncertain || StepBits.isUncertain(bits);
        conflicted = before.conflicted || StepBits.isConflicted(bits);
        kind = before.kind;
        score = before.score;
        if (StepBits.isStructural(bits)) {
            overClaims = before.overClaims;
            word = before.word;
            papers = before.papers;
            mechanistic = before.mechanistic;
            // A narrower thing shares what is said of the broader one; any other structural step breaks the chain.
            sign = StepBits.link(bits) == Hop.Link.IS_A ? before.sign : Sign.NONE;
            return;
        }
        Certainty step = StepBits.word(bits);
        mechanistic = before.mechanistic || step == Certainty.NOT_APPLICABLE;
        word = before.overClaims ? before.word.weakest(step) : step;
        papers = before.overClaims ? Math.min(before.papers, StepBits.papers(bits)) : StepBits.papers(bits);
        overClaims = true;
        sign = before.sign.times(StepBits.sign(bits));
        if (Double.isNaN(stepScore)) {
            kind = Math.max(kind, SILENT);
        } else if (kind != SCORED) {
            kind = SCORED;
            score = stepScore;
        } else if (rule.composition() == Composition.LEAST) {
            score = Math.min(score, stepScore);
        } else if (rule.composition() == Composition.STEP_BY_STEP) {
            score = rule.then(score, stepScore);
        }
    }

    Certainty certainty() {
        return word;
    }

    boolean isOverClaims() {
        return overClaims;
    }

    /** {@return whether the word so far can only get worse} */
    boolean isOverClinicalClaims() {
        return overClaims && word != Certainty.NOT_APPLICABLE;
    }

    int papers() {
        return papers;
    }

    /** {@return what the start does to the end} */
    Sign sign() {
        return overClaims ? sign : Sign.NONE;
    }

    /** {@return what the rule makes of the pathway; structure alone is as good as no evidence, silence ranks below} */
    double value() {
        return kind == SCORED ? score : kind == STRUCTURE ? 0 : CertaintyRule.SILENT;
    }

    Standing copy() {
        Standing copy = new Standing();
        copy.steps = steps;
        copy.kind = kind;
        copy.score = score;
        copy.refuted = refuted;
        copy.uncertain = uncertain;
        copy.conflicted = conflicted;
        copy.mechanistic = mechanistic;
        copy.inverses = inverses;
        copy.overClaims = overClaims;
        copy.word = word;
        copy.papers = papers;
        copy.sign = sign;
        return copy;
    }

    /**
     * {@return how this stands beside another: refuted last, then by value, certainty, fewer steps, supported before
     * uncertain, fewer steps read backward, more papers}
     */
    int compareRank(Standing other) {
        int order = Boolean.compare(refuted, other.refuted);
        if (order == 0) {
            order = compareCertainty(other);
        }
        if (order == 0) {
            order = Integer.compare(steps, other.steps);
        }
        if (order == 0) {
            order = Boolean.compare(uncertain, other.uncertain);
        }
        if (order == 0) {
            order = Integer.compare(inverses, other.inverses);
        }
        return order == 0 ? Integer.compare(other.papers, papers) : order;
    }

    /** {@return how sure this is beside another, the surer first: by value, then by the word} */
    int compareCertainty(Standing other) {
        int order = compareValues(value(), other.value());
        return order == 0 ? word.compareTo(other.word) : order;
    }

    /** The higher first; what is no number last, as if it were below every number. */
    static int compareValues(double one, double other) {
        boolean silent = Double.isNaN(one);
        if (silent || Double.isNaN(other)) {
            return Boolean.compare(silent, Double.isNaN(other));
        }
        return Double.compare(other, one);
    }
}
