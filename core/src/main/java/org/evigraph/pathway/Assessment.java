package org.evigraph.pathway;

import java.util.List;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * How sure one may be of one claim, for one question.
 *
 * @param certainty the word
 * @param basis where the word comes from
 * @param start the word before anything moved it: a published rating, or what the best design gives
 * @param adjustments what moved it, in the order of GRADE's domains; {@code certainty} is {@code start} moved by all of them
 * @param direction where the counted evidence points as a whole: {@code supports} if any line supports
 * @param conflicted whether disputing evidence is as good as the supporting
 * @param supports the independent papers that support
 * @param neutral the independent papers that leave it open
 * @param disputes the independent papers that dispute
 * @param fit how the claim's population meets the one asked for
 * @param flags what a reader must not overlook, in the order of the flags
 * @param explanation how the word was reached
 */
public record Assessment(
        Certainty certainty,
        Basis basis,
        Certainty start,
        List<Adjustment> adjustments,
        @Nullable Direction direction,
        boolean conflicted,
        int supports,
        int neutral,
        int disputes,
        Fit fit,
        Set<Flag> flags,
        Explanation explanation) {
    /** Where a certainty comes from. */
    public enum Basis implements Coded {
        /** A published rating of the body of evidence. */
        PUBLISHED("published"),
        /** Worked out from the designs by the rules of docs/grading.md. */
        DERIVED("derived"),
        /** There was nothing to work it out from. */
        NONE("none");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the population of the evidence meets the one asked for. */
    public enum Fit implements Coded {
        /** Nobody asked for a population. */
        NOT_ASKED("not-asked"),
        /** The same population, or a part of it. */
        DIRECT("direct"),
        /** Another population. */
        INDIRECT("indirect"),
        /** The evidence does not say on whom it is. */
        UNSPECIFIED("unspecified");

        private final String code;

        Fit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Creates an assessment. */
    public Assessment {
        adjustments = List.copyOf(adjustments);
        flags = Flags.copyOf(flags);
    }
}
