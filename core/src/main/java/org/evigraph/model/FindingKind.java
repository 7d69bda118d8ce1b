package org.evigraph.model;

/** Every kind of fault that data can have. The codes are stable: docs/findings.md explains each. */
public enum FindingKind implements Coded {
    /** Text that the format's grammar does not admit. */
    SYNTAX("EVG-001", "malformed text"),
    /** A document that ends before it is complete. */
    TRUNCATED("EVG-002", "file ends too early"),
    /** Bytes that are not UTF-8, or a text that is not valid Unicode. */
    ENCODING("EVG-003", "wrong encoding"),
    /** Nothing at all where a document was expected. */
    EMPTY("EVG-004", "empty file"),
    /** A value of another type than the field has. */
    TYPE("EVG-005", "wrong type"),
    /** A field that the format does not have. */
    UNKNOWN_FIELD("EVG-006", "unknown field"),
    /** A field that must be there and is not. */
    MISSING_FIELD("EVG-007", "missing field"),
    /** The same key or column twice in one record. */
    DUPLICATE_KEY("EVG-008", "duplicate key"),
    /** More text after the end of the document. */
    TRAILING("EVG-009", "text after the end"),
    /** A depth, size or ratio over the limit. */
    LIMIT("EVG-010", "over a limit"),
    /** A value outside its list or range. */
    VALUE("EVG-011", "value not allowed"),
    /** Two different records under one id. */
    DUPLICATE_ID("EVG-012", "duplicate id"),
    /** A reference to something that nobody declared. */
    DANGLING("EVG-013", "dangling reference"),
    /** A hierarchy in which something stands above itself. */
    CYCLE("EVG-014", "cyclic hierarchy"),
    /** A grade that its scheme does not have, or a scheme that nobody declared. */
    GRADE("EVG-015", "grade outside its scheme"),
    /** A year or date that cannot be. */
    DATE("EVG-016", "impossible date"),
    /** A dose that cannot be. */
    DOSE("EVG-017", "impossible dose"),
    /** Control or bidirectional characters inside a text. */
    HIDDEN_CHARACTER("EVG-018", "hidden character"),
    /** The same thing described in two ways. */
    CONFLICT("EVG-019", "conflicting descriptions"),
    /** A format or version that this program does not read. */
    UNSUPPORTED("EVG-020", "unsupported format"),
    /** Two ids that a reader takes for one. */
    LOOKALIKE("EVG-021", "look-alike ids"),
    /** Evidence that names no publication. */
    NO_CITATION("EVG-022", "evidence without a citation"),
    /** The same record twice, word for word. */
    REPEATED("EVG-023", "repeated record"),
    /** A row with more or fewer cells than the header. */
    RAGGED_ROW("EVG-024", "ragged row"),
    /** What a foreign format says and the graph does not, or only as a guess: counted, with one example. */
    LOSS("EVG-025", "not carried over as it was");

    private final String code;
    private final String title;

    FindingKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the kind in a few words, for headings} */
    public String title() {
        return title;
    }
}
