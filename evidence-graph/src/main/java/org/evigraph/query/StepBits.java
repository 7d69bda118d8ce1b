package org.evigraph.query;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/** What the search needs to know of a step, in the bits of one number. */
final class StepBits {
    private static final int WORD = 0x7;
    private static final int UNCERTAIN = 1 << 3;
    private static final int REFUTED = 1 << 4;
    private static final int INVERSE = 1 << 5;
    private static final int CONFLICTED = 1 << 6;
    private static final int LINK_AT = 7;
    private static final int LINK = 0x7;
    private static final int SIGN_AT = 10;
    private static final int SIGN = 0x3;
    private static final int PAPERS_AT = 12;
    private static final int MOST_PAPERS = (1 << (31 - PAPERS_AT)) - 1;

    private static final Certainty[] WORDS = Certainty.values();
    private static final Hop.Link[] LINKS = Hop.Link.values();
    private static final Sign[] SIGNS = Sign.values();

    private StepBits() {}

    static int of(Hop hop) {
        Hop.Link link = hop.structure();
        return hop.certainty().ordinal()
                | (hop.uncertain() ? UNCERTAIN : 0)
                | (hop.refuted() ? REFUTED : 0)
                | (hop.inverse() ? INVERSE : 0)
                | (hop.conflicted() ? CONFLICTED : 0)
                | (link == null ? 0 : link.ordinal() + 1) << LINK_AT
                | hop.sign().ordinal() << SIGN_AT
                | Math.min(hop.papers(), MOST_PAPERS) << PAPERS_AT;
    }

    /** {@return the bits of a step over one claim that nobody has studied} */
    static int unstudied(boolean inverse, Sign sign) {
        return Certainty.UNGRADED.ordinal()
                | (inverse ? INVERSE : 0)
                | (inverse ? Sign.NONE : sign).ordinal() << SIGN_AT;
    }

    /** {@return the bits of a step that ranks no lower than either of two} */
    static int better(int one, int other) {
        return Math.min(one & WORD, other & WORD)
                | (one & other & (UNCERTAIN | REFUTED | INVERSE))
                | Math.max(papers(one), papers(other)) << PAPERS_AT;
    }

    static Certainty word(int bits) {
        return WORDS[bits & WORD];
    }

    static boolean isUncertain(int bits) {
        return (bits & UNCERTAIN) != 0;
    }

    static boolean isRefuted(int bits) {
        return (bits & REFUTED) != 0;
    }

    static boolean isInverse(int bits) {
        return (bits & INVERSE) != 0;
    }

    static boolean isConflicted(int bits) {
        return (bits & CONFLICTED) != 0;
    }

    static boolean isStructural(int bits) {
        return (bits >> LINK_AT & LINK) != 0;
    }

    static Hop.@Nullable Link link(int bits) {
        int link = bits >> LINK_AT & LINK;
        return link == 0 ? null : LINKS[link - 1];
    }

    static Sign sign(int bits) {
        return SIGNS[bits >> SIGN_AT & SIGN];
    }

    static int papers(int bits) {
        return bits >> PAPERS_AT;
    }
}
