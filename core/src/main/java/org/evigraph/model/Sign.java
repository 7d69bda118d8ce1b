package org.evigraph.model;

/** What a claim says happens to the amount or favour of its object. */
public enum Sign implements Coded {
    /** More of it. */
    PLUS("+"),
    /** Less of it. */
    MINUS("-"),
    /** Neither, or not to be chained. */
    NONE("none");

    private final String code;

    Sign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the sign of two effects in a row; none if either has none} */
    public Sign times(Sign next) {
        if (this == NONE || next == NONE) {
            return NONE;
        }
        return this == next ? PLUS : MINUS;
    }

    /** {@return the contrary effect} */
    public Sign negated() {
        return switch (this) {
            case PLUS -> MINUS;
            case MINUS -> PLUS;
            case NONE -> NONE;
        };
    }
}
