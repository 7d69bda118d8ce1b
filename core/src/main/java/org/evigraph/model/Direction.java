package org.evigraph.model;

/**
 * Which way a line of evidence points. "Not enough evidence" and "shown false" are two things.
 *
 * <p><b>Source.</b> GA4GH VA-Spec 1.0.1, {@code directionOfEvidenceProvided}.
 */
public enum Direction implements Coded {
    /** The source says so. */
    SUPPORTS("supports"),
    /** The source leaves it open. */
    NEUTRAL("neutral"),
    /** The source says the contrary, or looked for it and found nothing. */
    DISPUTES("disputes");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
