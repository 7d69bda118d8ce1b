package org.evigraph.grade;

import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Why a grade does not become a grade of another scheme.
 *
 * <p>The first four are the hard rules: they follow from what the two schemes measure, and {@link Conversion} refuses any
 * table that breaks one.
 *
 * <p><b>Source.</b> GRADE keeps certainty and strength apart, doi:10.1136/bmj.39493.646875.AE, and rates bodies of
 * evidence, doi:10.1016/j.jclinepi.2010.07.015.
 */
public enum Refusal implements Coded {
    /** From the strength of a recommendation to how sure the evidence is. */
    STRENGTH_IS_NO_CERTAINTY(
            "strength-is-no-certainty",
            "Strength never becomes certainty: a recommendation may be strong although the evidence is weak, because it"
                    + " also weighs harm, values and cost."),
    /** From the evidence to the strength of a recommendation. */
    EVIDENCE_IS_NO_STRENGTH(
            "evidence-is-no-strength",
            "Evidence never becomes strength: how strong a recommendation is was decided by a panel, which also weighed"
                    + " harm, values and cost."),
    /** From a study, or its design, to a body of evidence, or back. */
    STUDY_IS_NO_BODY(
            "study-is-no-body",
            "A single study never becomes a rating of the body of evidence: that is about all studies of one outcome,"
                    + " with what lowers and raises it. Where a body of studies of one design would start,"
                    + " 'evigraph explain' derives from the design and shows."),
    /** Between schemes that have nothing to do with each other. */
    ANOTHER_MATTER(
            "another-matter",
            "The two schemes rate different things, so that no level of one says a level of the other."),
    /** The grade is in that scheme already. */
    SAME_SCHEME("same-scheme", "It is a level of that scheme already."),
    /** Nothing forbids it, but there is nothing to go by. */
    NO_PUBLISHED_TABLE("no-published-table", "No published table between the two is known here, and none is made up."),
    /** There is a table, and it has nothing for the level. */
    NOT_IN_TABLE("not-in-table", "The published table gives nothing for this level.");

    private final String code;
    private final String reason;

    Refusal(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the reason in a sentence or two} */
    public String reason() {
        return reason;
    }

    /** {@return the hard rule that forbids any table between schemes that measure this, or {@code null}} */
    public static @Nullable Refusal between(Measures from, Measures to) {
        if (from == to) {
            return null;
        }
        return switch (to) {
            case CERTAINTY -> toCertainty(from);
            case STRENGTH -> toStrength(from);
            case EVIDENCE_LEVEL -> toEvidenceLevel(from);
            case CLASSIFICATION -> from == Measures.EVIDENCE_LEVEL ? null : ANOTHER_MATTER;
            case STRENGTH_AND_EVIDENCE, PROVENANCE -> ANOTHER_MATTER;
        };
    }

    private static @Nullable Refusal toCertainty(Measures from) {
        return switch (from) {
            case CERTAINTY -> null;
            case STRENGTH, STRENGTH_AND_EVIDENCE -> STRENGTH_IS_NO_CERTAINTY;
            case EVIDENCE_LEVEL -> STUDY_IS_NO_BODY;
            case CLASSIFICATION, PROVENANCE -> ANOTHER_MATTER;
        };
    }

    /** The letter of a joint rating is a strength, so that a table may read it off. */
    private static @Nullable Refusal toStrength(Measures from) {
        return switch (from) {
            case STRENGTH, STRENGTH_AND_EVIDENCE -> null;
            case CERTAINTY, EVIDENCE_LEVEL -> EVIDENCE_IS_NO_STRENGTH;
            case CLASSIFICATION, PROVENANCE -> ANOTHER_MATTER;
        };
    }

    /** The numeral of a joint rating is a level of evidence, so that a table may read it off. */
    private static @Nullable Refusal toEvidenceLevel(Measures from) {
        return switch (from) {
            case EVIDENCE_LEVEL, STRENGTH_AND_EVIDENCE, CLASSIFICATION -> null;
            case STRENGTH -> STRENGTH_IS_NO_CERTAINTY;
            case CERTAINTY -> STUDY_IS_NO_BODY;
            case PROVENANCE -> ANOTHER_MATTER;
        };
    }
}
