package org.evigraph.certainty;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.grade.GradeDomain;
import org.evigraph.model.Direction;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's evidence comes to, without the explanation: what the search needs of every claim that it passes.
 *
 * @param start the word before anything moved it
 * @param rated whether a published rating of the body of evidence gave the start
 * @param uncontrolled whether the best design has no comparison group
 * @param imprecise whether fewer people stand behind the best design than GRADE's rules of thumb ask for
 * @param direction where the counted evidence points: supports if any line does, else neutral if any is, else disputes;
 *     {@code null} if no line counts
 * @param conflicted whether disputing evidence is as good as the supporting
 * @param disputed whether there is any disputing evidence beside other evidence
 * @param fit how the claim's population meets the one asked for
 * @param lines how many lines there are, counted or not
 * @param counted how many lines count
 * @param supporting the independent papers that support, as sorted indices of citations. Not to be changed
 * @param neutral the independent papers that leave it open. Not to be changed
 * @param disputing the independent papers that dispute. Not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // columns for the search; never compared
public record Judgement(
        Certainty start,
        boolean rated,
        boolean uncontrolled,
        boolean imprecise,
        @Nullable Direction direction,
        boolean conflicted,
        boolean disputed,
        Fit fit,
        int lines,
        int counted,
        int[] supporting,
        int[] neutral,
        int[] disputing) {
    private static final int[] NO_PAPERS = {};

    /** {@return what it comes to that nobody has studied a claim} */
    static Judgement withoutLines(Fit fit) {
        return new Judgement(
                Certainty.UNGRADED,
                false,
                false,
                false,
                null,
                false,
                false,
                fit,
                0,
                0,
                NO_PAPERS,
                NO_PAPERS,
                NO_PAPERS);
    }

    /** {@return the word: the start, lowered by one for each of GRADE's domains that the data show} */
    public Certainty certainty() {
        return start.lowered(
                (uncontrolled ? 1 : 0) + (conflicted ? 1 : 0) + (fit == Fit.INDIRECT ? 1 : 0) + (imprecise ? 1 : 0));
    }

    /** {@return where the word comes from; what our rules have moved is no longer what somebody published} */
    public Basis basis() {
        Certainty word = certainty();
        if (!word.isGraded()) {
            return Basis.NONE;
        }
        return rated && word == start ? Basis.PUBLISHED : Basis.DERIVED;
    }

    /** {@return the domains that lower the word, each by one level, in GRADE's order} */
    public List<GradeDomain> lowering() {
        List<GradeDomain> domains = new ArrayList<>(4);
        if (uncontrolled) {
            domains.add(GradeDomain.RISK_OF_BIAS);
        }
        if (conflicted && start.isGraded()) {
            domains.add(GradeDomain.INCONSISTENCY);
        }
        if (fit == Fit.INDIRECT && start.isGraded()) {
            domains.add(GradeDomain.INDIRECTNESS);
        }
        if (imprecise) {
            domains.add(GradeDomain.IMPRECISION);
        }
        return domains;
    }

    /** {@return whether the claim has evidence, none of which counts: then the claim does not count either} */
    public boolean isVoid() {
        return lines > 0 && counted == 0;
    }

    /** {@return whether all the evidence that counts disputes} */
    public boolean isRefuted() {
        return direction == Direction.DISPUTES;
    }

    /** {@return whether the evidence leaves the claim open} */
    public boolean isUncertain() {
        return direction == Direction.NEUTRAL;
    }
}
