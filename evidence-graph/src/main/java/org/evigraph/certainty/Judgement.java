package org.evigraph.certainty;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Direction;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's evidence comes to, without the explanation: what the search needs of every claim that it passes.
 *
 * @param certainty the word
 * @param basis where the word comes from: published only if no rule has moved it
 * @param rated whether a published rating of the body of evidence gave the level that the rules then moved or left
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
        Certainty certainty,
        Basis basis,
        boolean rated,
        @Nullable Direction direction,
        boolean conflicted,
        boolean disputed,
        Fit fit,
        int lines,
        int counted,
        int[] supporting,
        int[] neutral,
        int[] disputing) {
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
