package org.evigraph.exporter.dot;

/** Typefaces: Helvetica, or what stands in for it. */
final class Fonts {
    /** For most text. */
    static final String PLAIN = "Helvetica,Arial,sans-serif";
    /** For what the question names. */
    static final String BOLD = PLAIN + " bold";
    /** For structure. */
    static final String ITALIC = PLAIN + " italic";

    private Fonts() {}
}
