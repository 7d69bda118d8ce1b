package org.evigraph.text;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;

/** Constants of the model as a sentence would have them. */
final class Words {
    private Words() {}

    /** {@return the code with blanks for hyphens and underscores} */
    static String of(Coded constant) {
        return constant.code().replace('_', ' ').replace('-', ' ');
    }

    /** {@return the design by its usual name} */
    static String of(StudyDesign design) {
        return switch (design) {
            case SYSTEMATIC_REVIEW_OF_TRIALS -> "systematic review of trials";
            case RANDOMISED_TRIAL -> "randomised trial";
            case N_OF_1_TRIAL -> "n-of-1 trial";
            case NON_RANDOMISED_TRIAL -> "non-randomised trial";
            case SYSTEMATIC_REVIEW_OBSERVATIONAL -> "systematic review of cohorts";
            case SYSTEMATIC_REVIEW_CASE_REPORTS -> "collected case reports";
            case COHORT_CONTROLLED -> "cohort with comparison";
            case COHORT -> "cohort without comparison";
            case BEFORE_AFTER -> "before-after study";
            case CASE_CONTROL -> "case-control study";
            case CROSS_SECTIONAL -> "cross-sectional study";
            case CASE_SERIES_HISTORICAL_CONTROL -> "case series against earlier cases";
            case ANIMAL -> "animal experiment";
            case IN_VITRO -> "cell culture";
            case IN_SILICO -> "computation";
            case LABORATORY_HUMAN -> "laboratory test on patients' cells";
            case MANUFACTURER_LABEL_SUMMARY -> "label";
            case UNKNOWN -> "design not known";
            case POOLED_COHORT,
                    TRIAL_SAFETY_DATA,
                    CASE_SERIES,
                    CASE_REPORT,
                    HISTOPATHOLOGY,
                    GUIDELINE,
                    NARRATIVE_REVIEW,
                    EXPERT_OPINION,
                    REGULATORY_NOTICE,
                    TRIAL_REGISTRATION,
                    NEWS,
                    SECONDARY_SUMMARY,
                    BACKGROUND_STATEMENT -> of((Coded) design);
        };
    }

    /** {@return what a source with that direction does} */
    static String of(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supports";
            case NEUTRAL -> "leaves it open";
            case DISPUTES -> "disputes";
        };
    }

    /** {@return how many sources do so: {@code 3 sources support it}} */
    static String sources(long number, Direction direction) {
        String verb = switch (direction) {
            case SUPPORTS -> number == 1 ? "supports it" : "support it";
            case NEUTRAL -> number == 1 ? "leaves it open" : "leave it open";
            case DISPUTES -> number == 1 ? "disputes it" : "dispute it";
        };
        return Prose.count(number, "source") + " " + verb;
    }

    /** {@return the certainty as a heading shows it} */
    static String heading(Certainty certainty) {
        return certainty.label().toUpperCase(java.util.Locale.ROOT);
    }

    /** {@return what the start of a pathway does to its end} */
    static String of(Sign sign) {
        return switch (sign) {
            case PLUS -> "raises";
            case MINUS -> "lowers";
            case NONE -> "";
        };
    }
}
