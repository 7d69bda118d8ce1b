package org.evigraph.exporter.dot;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;

/**
 * How the line of a claim looks.
 *
 * @param sign gives colour and arrowhead
 * @param symmetric whether the claim holds both ways, so that it needs no arrowhead
 * @param pointing gives the dashes
 * @param width in points
 */
record Stroke(Sign sign, boolean symmetric, Pointing pointing, int width) {
    /** The width of a line whose certainty is not known. */
    static final int PLAIN_WIDTH = 2;

    /** The colour of a claim that nobody has studied. */
    static final String PALE = "#8A8A8A";

    /** {@return the width that shows a certainty, in points} */
    static int width(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> 5;
            case MODERATE -> 4;
            case LOW -> 3;
            case VERY_LOW -> 2;
            case UNGRADED, NOT_APPLICABLE -> 1;
        };
    }

    /** {@return the colour that shows a sign} */
    static String colour(Sign sign) {
        return switch (sign) {
            case PLUS -> "#D55E00";
            case MINUS -> "#0072B2";
            case NONE -> "#6B6B6B";
        };
    }

    /** Darker than the line, so that small letters can be read. */
    private static String textColour(Sign sign) {
        return switch (sign) {
            case PLUS -> "#8F3F00";
            case MINUS -> "#004E7A";
            case NONE -> "#404040";
        };
    }

    private String arrowhead() {
        return switch (sign) {
            case PLUS -> "normal";
            case MINUS -> "tee";
            case NONE -> symmetric ? "none" : "vee";
        };
    }

    /** Sets the look of a line. */
    void apply(Attributes attributes) {
        String colour = pointing == Pointing.UNSTUDIED ? PALE : colour(sign);
        attributes
                .with("fontcolor", textColour(sign))
                .with("color", pointing == Pointing.DISPUTED ? colour + ":white:" + colour : colour)
                .with("style", pointing.style())
                .with("penwidth", pointing == Pointing.DISPUTED ? "1" : Integer.toString(width))
                .with("arrowhead", arrowhead());
    }
}
