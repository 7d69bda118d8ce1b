package org.evigraph.grade;

import org.evigraph.model.Coded;

/**
 * What GRADE looks at when it lowers or raises the certainty of a body of evidence: five reasons to lower, three to raise.
 *
 * <p>A domain speaks of all the evidence on one outcome, never of one study. The reasons to raise are meant for
 * observational evidence that nothing lowers.
 *
 * <p><b>Source.</b> Balshem et al. (2011), doi:10.1016/j.jclinepi.2010.07.015, for the list and the number of levels; for
 * each domain, the part of the same series that {@link #source} names. The codes of {@link #fhirCode} are those of HL7's
 * code system {@code certainty-subcomponent-type}.
 *
 * <p><b>Order.</b> GRADE's own: the reasons to lower, then the reasons to raise.
 */
public enum GradeDomain implements Coded {
    /** Flaws in how the studies were done. */
    RISK_OF_BIAS(
            "risk-of-bias",
            "RiskOfBias",
            Move.LOWERS,
            2,
            "the studies were planned or done so that their result may be systematically wrong",
            "doi:10.1016/j.jclinepi.2010.07.017"),
    /** Studies that contradict one another. */
    INCONSISTENCY(
            "inconsistency",
            "Inconsistency",
            Move.LOWERS,
            2,
            "the studies find clearly different effects and nothing explains why",
            "doi:10.1016/j.jclinepi.2011.03.017"),
    /** Evidence on something else than what was asked. */
    INDIRECTNESS(
            "indirectness",
            "Indirectness",
            Move.LOWERS,
            2,
            "people, intervention, comparison or outcome differ from those of the question",
            "doi:10.1016/j.jclinepi.2011.04.014"),
    /** Too few people or events. */
    IMPRECISION(
            "imprecision",
            "Imprecision",
            Move.LOWERS,
            2,
            "few people or events, so that the interval holds effects that call for different decisions",
            "doi:10.1016/j.jclinepi.2011.01.012"),
    /** Studies that nobody published. */
    PUBLICATION_BIAS(
            "publication-bias",
            "PublicationBias",
            Move.LOWERS,
            2,
            "studies with other results were probably done and not published",
            "doi:10.1016/j.jclinepi.2011.01.011"),
    /** An effect too large for bias alone. */
    LARGE_EFFECT(
            "large-effect",
            "LargeEffect",
            Move.RAISES,
            2,
            "the risk at least doubles or halves (one level), or changes at least fivefold (two levels)",
            "doi:10.1016/j.jclinepi.2011.06.004"),
    /** More of the cause, more of the effect. */
    DOSE_RESPONSE(
            "dose-response",
            "DoseResponseGradient",
            Move.RAISES,
            1,
            "the effect grows with the dose",
            "doi:10.1016/j.jclinepi.2011.06.004"),
    /** Bias that works against what was found. */
    PLAUSIBLE_CONFOUNDING(
            "plausible-confounding",
            "PlausibleConfounding",
            Move.RAISES,
            1,
            "what could not be adjusted for would have hidden the effect, or feigned one where none was found",
            "doi:10.1016/j.jclinepi.2011.06.004");

    /** Which way a domain moves the certainty. */
    public enum Move implements Coded {
        /** Towards very low. */
        LOWERS("lowers"),
        /** Towards high. */
        RAISES("raises");

        private final String code;

        Move(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String code;
    private final String fhirCode;
    private final Move move;
    private final int mostLevels;
    private final String meaning;
    private final String source;

    GradeDomain(String code, String fhirCode, Move move, int mostLevels, String meaning, String source) {
        this.code = code;
        this.fhirCode = fhirCode;
        this.move = move;
        this.mostLevels = mostLevels;
        this.meaning = meaning;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the domain in words} */
    public String label() {
        return code.replace('-', ' ');
    }

    /** {@return the code in HL7's code system {@code http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type}} */
    public String fhirCode() {
        return fhirCode;
    }

    /** {@return which way it moves the certainty} */
    public Move move() {
        return move;
    }

    /** {@return by how many levels it moves the certainty at most; at least 1} */
    public int mostLevels() {
        return mostLevels;
    }

    /** {@return when it applies, in our own words} */
    public String meaning() {
        return meaning;
    }

    /** {@return the paper that defines it} */
    public String source() {
        return source;
    }
}
