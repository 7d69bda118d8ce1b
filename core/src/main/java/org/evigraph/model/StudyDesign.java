package org.evigraph.model;

/** How a study behind a line of evidence looked. */
public enum StudyDesign implements Coded {
    /** A systematic review of randomised trials. */
    SYSTEMATIC_REVIEW_OF_TRIALS(
            "systematic_review_rct", "a systematic review of randomised trials", Kind.RANDOMISED, false),
    /** A randomised trial. */
    RANDOMISED_TRIAL("rct", "a randomised trial", Kind.RANDOMISED, false),
    /** A randomised trial in one person. */
    N_OF_1_TRIAL("n_of_1", "a randomised trial in one person", Kind.RANDOMISED, false),
    /** A trial whose groups were not drawn by lot. */
    NON_RANDOMISED_TRIAL(
            "non_randomised_trial", "a trial whose groups were not drawn by lot", Kind.OBSERVATIONAL, false),
    /** A systematic review of cohorts. */
    SYSTEMATIC_REVIEW_OBSERVATIONAL(
            "systematic_review_observational", "a systematic review of cohorts", Kind.OBSERVATIONAL, false),
    /** Several cohorts analysed together. */
    POOLED_COHORT("pooled_cohort", "several cohorts analysed together", Kind.OBSERVATIONAL, false),
    /** A cohort with a concurrent comparison of the exposure. */
    COHORT_CONTROLLED(
            "cohort_controlled", "a cohort with a concurrent comparison of the exposure", Kind.OBSERVATIONAL, false),
    /** A cohort without such a comparison. */
    COHORT("cohort", "a cohort without such a comparison", Kind.OBSERVATIONAL, false),
    /** Two periods or two moments compared. */
    BEFORE_AFTER("before_after", "two periods or two moments compared", Kind.OBSERVATIONAL, false),
    /** Cases against controls. */
    CASE_CONTROL("case_control", "cases against controls", Kind.OBSERVATIONAL, false),
    /** One look at many people. */
    CROSS_SECTIONAL("cross_sectional", "one look at many people", Kind.OBSERVATIONAL, false),
    /** A rate collected over trials. */
    TRIAL_SAFETY_DATA("trial_safety_data", "a rate collected over trials", Kind.OBSERVATIONAL, false),
    /** Published cases, collected. */
    SYSTEMATIC_REVIEW_CASE_REPORTS(
            "systematic_review_case_reports", "published cases, collected", Kind.OBSERVATIONAL, true),
    /** Treated people against earlier or published ones. */
    CASE_SERIES_HISTORICAL_CONTROL(
            "case_series_historical_control",
            "treated people against earlier or published ones",
            Kind.OBSERVATIONAL,
            true),
    /** Several people. */
    CASE_SERIES("case_series", "several people", Kind.OBSERVATIONAL, true),
    /** One or two people. */
    CASE_REPORT("case_report", "one or two people", Kind.OBSERVATIONAL, true),
    /** An experiment on animals. */
    ANIMAL("animal", "an experiment on animals", Kind.LABORATORY, false),
    /** Cell culture. */
    IN_VITRO("in_vitro", "cell culture", Kind.LABORATORY, false),
    /** A computation. */
    IN_SILICO("in_silico", "a computation", Kind.LABORATORY, false),
    /** Tissue under the microscope. */
    HISTOPATHOLOGY("histopathology", "tissue under the microscope", Kind.LABORATORY, false),
    /** A laboratory test on patients' cells. */
    LABORATORY_HUMAN("laboratory_human", "a laboratory test on patients' cells", Kind.LABORATORY, false),
    /** A guideline. */
    GUIDELINE("guideline", "a guideline", Kind.REVIEW, false),
    /** A review without a stated method. */
    NARRATIVE_REVIEW("narrative_review", "a review without a stated method", Kind.REVIEW, false),
    /** An opinion. */
    EXPERT_OPINION("expert_opinion", "an opinion", Kind.REVIEW, false),
    /** A notice of an authority. */
    REGULATORY_NOTICE("regulatory_notice", "a notice of an authority", Kind.REVIEW, false),
    /** What a label says. */
    MANUFACTURER_LABEL_SUMMARY("manufacturer_label_summary", "what a label says", Kind.REVIEW, false),
    /** A trial announced. */
    TRIAL_REGISTRATION("trial_registration", "a trial announced", Kind.MENTION, false),
    /** A news item. */
    NEWS("news", "a news item", Kind.MENTION, false),
    /** A text or table that sums up others. */
    SECONDARY_SUMMARY("secondary_summary", "a text or table that sums up others", Kind.MENTION, false),
    /** An unreferenced or second-hand line in a paper. */
    BACKGROUND_STATEMENT("background_statement", "an unreferenced or second-hand line in a paper", Kind.MENTION, false),
    /** A study of its own; how it looked is not told. */
    STUDY("study", "a study whose design is not told", Kind.UNTOLD, false),
    /** Not known. */
    UNKNOWN("unknown", "not known", Kind.MENTION, false);

    /** What a design can carry. */
    public enum Kind {
        /** People were given an exposure by lot. */
        RANDOMISED,
        /** People were watched. */
        OBSERVATIONAL,
        /** Cells, tissue, animals or a computation. */
        LABORATORY,
        /** A considered text that reports no study of its own. */
        REVIEW,
        /** A study of its own, of which the source of the data does not say how it looked. */
        UNTOLD,
        /** A text that passes on what others said, or a source that is not known: never independent evidence. */
        MENTION
    }

    private final String code;
    private final String label;
    private final Kind kind;
    private final boolean uncontrolled;

    StudyDesign(String code, String label, Kind kind, boolean uncontrolled) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.uncontrolled = uncontrolled;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the design in words} */
    public String label() {
        return label;
    }

    /** {@return the design by its usual name, as in {@code randomised trial}} */
    public String usualName() {
        return switch (this) {
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
            case STUDY -> "study, design not told";
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
                    BACKGROUND_STATEMENT -> code.replace('_', ' ');
        };
    }

    /** {@return what the design can carry} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether people were watched without any concurrent comparison group} */
    public boolean isUncontrolled() {
        return uncontrolled;
    }
}
