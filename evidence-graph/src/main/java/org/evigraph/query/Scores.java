package org.evigraph.query;

import java.util.Locale;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.grade.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * How answers show what a rule makes of steps and pathways.
 *
 * @param rule that a question names
 */
record Scores(CertaintyRule rule) {
    /** {@return a value of a rule that shows its values} */
    @Nullable
    Double shown(double value) {
        return rule.isNumeric() && !Double.isNaN(value) ? value : null;
    }

    /** {@return a value in digits, or nothing} */
    static String text(@Nullable Double score) {
        return score == null ? "" : String.format(Locale.ROOT, "%.6f", score);
    }

    /** {@return a word, and the value beside it if there is one} */
    static String beside(Certainty word, @Nullable Double score) {
        return score == null ? word.label() : word.label() + ", " + text(score);
    }
}
