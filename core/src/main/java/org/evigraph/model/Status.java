package org.evigraph.model;

/** What became of a publication after it appeared. */
public enum Status implements Coded {
    /** Nothing is known against it. */
    CURRENT("current"),
    /** A correction was published. */
    CORRECTED("corrected"),
    /** The journal has voiced doubt. */
    EXPRESSION_OF_CONCERN("expression-of-concern"),
    /** Withdrawn: it counts for nothing. */
    RETRACTED("retracted");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
