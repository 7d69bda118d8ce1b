package org.evigraph.certainty;

import org.evigraph.grade.Certainty;
import org.evigraph.model.StudyDesign;

/**
 * The certainty that a study design starts from, for benefit and harm, before anything lowers it.
 *
 * <p><b>Source.</b> Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD: trials start high, observation low. One level
 * down where there is no comparison group at all follows the same paper's "risk of bias"; which designs these are is
 * decided in docs/decisions.
 */
final class DesignCertainty {
    private DesignCertainty() {}

    /** {@return the start; {@code ungraded} for a design from which nothing is derived} */
    static Certainty startOf(StudyDesign design) {
        return switch (design.kind()) {
            case RANDOMISED -> Certainty.HIGH;
            case OBSERVATIONAL -> Certainty.LOW.lowered(design.isUncontrolled() ? 1 : 0);
            case LABORATORY, REVIEW, UNTOLD, MENTION -> Certainty.UNGRADED;
        };
    }

    /** {@return the start in words, for the explanation} */
    static String explain(StudyDesign design) {
        return switch (design.kind()) {
            case RANDOMISED -> design.label() + " starts high";
            case OBSERVATIONAL ->
                design.isUncontrolled()
                        ? design.label() + " starts low, no control: one level down"
                        : design.label() + " starts low";
            case LABORATORY, REVIEW, UNTOLD, MENTION -> design.label() + " derives nothing";
        };
    }
}
