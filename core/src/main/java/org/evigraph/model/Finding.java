package org.evigraph.model;

/**
 * One fault of the data: where, which field, what came, what was expected, and the mend.
 *
 * @param field as the format calls it
 * @param found the value that came, quoted if it is a text of the file
 */
public record Finding(
        Severity severity,
        FindingKind kind,
        Location location,
        String field,
        String found,
        String expected,
        String fix) {
    /** {@return {@code FILE:LINE:COL: error EVG-nnn: FIELD: found ..., expected .... Fix: ...}} */
    @Override
    public String toString() {
        return location + ": " + severity.code() + " " + kind.code() + ": " + field + ": found " + found + ", expected "
                + expected + ". Fix: " + fix;
    }
}
