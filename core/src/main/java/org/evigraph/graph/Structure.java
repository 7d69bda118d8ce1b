package org.evigraph.graph;

import org.evigraph.model.Coded;

/** Kinds of structural link between entities. Structure is made by a curator; it is never evidence. */
public enum Structure implements Coded {
    /** From the narrower to the broader. */
    IS_A("is_a", "is a", "includes"),
    /** From a thing to what it is about. */
    CONCERNS("concerns", "concerns", "is the subject of"),
    /** Between populations that nobody belongs to at the same moment. */
    EXCLUDES("excludes", "excludes", "excludes");

    private final String code;
    private final String reading;
    private final String inverseReading;

    Structure(String code, String reading, String inverseReading) {
        this.code = code;
        this.reading = reading;
        this.inverseReading = inverseReading;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return how the link reads from its start to its end} */
    public String reading() {
        return reading;
    }

    /** {@return how the link reads backward} */
    public String inverseReading() {
        return inverseReading;
    }
}
