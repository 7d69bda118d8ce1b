package org.evigraph.query;

import org.evigraph.certainty.CertaintyRule;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.Structure;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One possible step, with all that is known of it.
 *
 * @param to the entity at its end
 * @param structure which structural link it is, or {@code null} for a step over claims
 * @param certainty of the claim that gives the reading; ungraded if that is refuted
 * @param score what the rule makes of it; not a number if it says nothing
 * @param uncertain whether the evidence leaves it open
 * @param refuted whether the evidence only disputes
 * @param inverse whether the claim that gives the reading is read backward
 * @param conflicted whether claims or evidence point both ways
 * @param opposed whether claims of opposite sign stand side by side, so that the lowest counts
 * @param sign what the start does to the end
 * @param papers how many independent papers stand behind it
 * @param claims the claims, the one that gives the reading first; empty for structure. Not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a column for the search; never compared
record Hop(
        int to,
        @Nullable Link structure,
        Certainty certainty,
        double score,
        boolean uncertain,
        boolean refuted,
        boolean inverse,
        boolean conflicted,
        boolean opposed,
        Sign sign,
        int papers,
        int[] claims) {
    /** Structural links as the search walks them. */
    enum Link {
        /** From the narrower to the broader. */
        IS_A,
        /** From the broader to the narrower. */
        INCLUDES,
        /** From a thing to what it is about. */
        CONCERNS,
        /** From a subject to a thing about it. */
        SUBJECT_OF;

        /** {@return how it reads, such as {@code is a}} */
        String reading() {
            return switch (this) {
                case IS_A -> Structure.IS_A.reading();
                case INCLUDES -> Structure.IS_A.inverseReading();
                case CONCERNS -> Structure.CONCERNS.reading();
                case SUBJECT_OF -> Structure.CONCERNS.inverseReading();
            };
        }

        /** {@return how the same link is walked the other way} */
        Link turned() {
            return switch (this) {
                case IS_A -> INCLUDES;
                case INCLUDES -> IS_A;
                case CONCERNS -> SUBJECT_OF;
                case SUBJECT_OF -> CONCERNS;
            };
        }

        boolean isBackward() {
            return this == INCLUDES || this == SUBJECT_OF;
        }

        /** {@return whether a structural step may follow another: siblings and things said together are no connection} */
        static boolean mayFollow(@Nullable Link next, @Nullable Link last) {
            return next == null || last == null || (next == last && (next == IS_A || next == INCLUDES));
        }
    }

    static Hop structural(int to, Link link) {
        return new Hop(
                to,
                link,
                Certainty.NOT_APPLICABLE,
                CertaintyRule.SILENT,
                false,
                false,
                link.isBackward(),
                false,
                false,
                Sign.NONE,
                0,
                new int[0]);
    }

    boolean isStructural() {
        return structure != null;
    }

    /** {@return the claim that gives the reading, or -1 for structure} */
    int reading() {
        return isStructural() ? -1 : claims[0];
    }
}
