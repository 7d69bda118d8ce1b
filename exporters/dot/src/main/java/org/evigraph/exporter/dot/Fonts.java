package org.evigraph.exporter.dot;

/** Typefaces: Helvetica, or what stands in for it. */
final class Fonts {
    /** For most text. */
    static final String PLAIN = "Helvetica,Arial,sans-serif";
    /** For what the question names. */
    static final String BOLD = "Helvetica-Bold,Arial Bold,sans-serif";
    /** For structure. */
    static final String ITALIC = "Helvetica-Oblique,Arial Italic,sans-serif";

    private Fonts() {}
}
