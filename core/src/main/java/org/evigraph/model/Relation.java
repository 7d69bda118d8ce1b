package org.evigraph.model;

/** How a printed number stands to the true one. */
public enum Relation implements Coded {
    /** Above the number. */
    MORE_THAN("more than"),
    /** Below the number. */
    LESS_THAN("less than"),
    /** The number or above. */
    AT_LEAST("at least"),
    /** The number or below. */
    UP_TO("up to"),
    /** Near the number. */
    ABOUT("about");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
