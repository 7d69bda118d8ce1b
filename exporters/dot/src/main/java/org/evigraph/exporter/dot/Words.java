package org.evigraph.exporter.dot;

import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Direction;

/** The few words that several drawings share. */
final class Words {
    /** Between the parts of a line. */
    static final String DOT = " \u00B7 ";

    /** A blank at which no line ends. */
    static final String GAP = "\u00A0";

    private Words() {}

    /** {@return a certainty, short enough for a label} */
    static String of(Certainty certainty) {
        return certainty == Certainty.NOT_APPLICABLE ? "mechanism, not graded" : certainty.label();
    }

    /** {@return what a line of evidence does} */
    static String of(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supports";
            case NEUTRAL -> "leaves open";
            case DISPUTES -> "disputes";
        };
    }

    /** {@return {@code 1 claim}, {@code 2 claims}} */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@return at most {@code most} of the words, and how many more there are} */
    static String some(List<String> words, int most) {
        int rest = words.size() - most;
        return rest <= 0 ? String.join(", ", words) : String.join(", ", words.subList(0, most)) + " +" + rest;
    }
}
