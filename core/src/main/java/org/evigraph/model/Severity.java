package org.evigraph.model;

/** How grave a finding is. */
public enum Severity implements Coded {
    /** The data cannot be used as it is. */
    ERROR("error"),
    /** The data can be used; somebody should look. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
