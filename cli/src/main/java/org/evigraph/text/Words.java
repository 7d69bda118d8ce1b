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
        return design.usualName();
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
