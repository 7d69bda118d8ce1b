package org.evigraph.text;

import org.evigraph.grade.Certainty;

/**
 * How a piece of text looks where colours are shown. A style only repeats what the words say, so that nothing is lost
 * without it; the colours stay apart for readers who do not tell red from green, because the words differ too.
 */
public enum Style {
    /** As it is. */
    PLAIN(""),
    /** What the eye should meet first. */
    STRONG("1"),
    /** What may be passed over. */
    FAINT("2"),
    /** High or moderate certainty, support. */
    GOOD("32"),
    /** Low certainty. */
    FAIR("33"),
    /** Very low certainty, dispute. */
    POOR("35");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** {@return the parameter of the terminal's "select graphic rendition" sequence, empty for none} */
    String code() {
        return code;
    }

    /** {@return the style in which a certainty is shown} */
    static Style of(Certainty certainty) {
        return switch (certainty) {
            case HIGH, MODERATE -> GOOD;
            case LOW -> FAIR;
            case VERY_LOW, UNGRADED -> POOR;
            case NOT_APPLICABLE -> FAINT;
        };
    }
}
