package org.evigraph.model;

/** How much of a source was read by whoever took the evidence from it. */
public enum Access implements Coded {
    /** The whole page or paper. */
    FULL_PAGE("full-page"),
    /** The whole abstract. */
    ABSTRACT_COMPLETE("abstract-complete"),
    /** An abstract cut before its end. */
    ABSTRACT_PARTIAL("abstract-partial"),
    /** The start of a longer page. */
    PAGE_OPENING("page-opening"),
    /** One table. */
    TABLE_ONLY("table-only"),
    /** Only another text about it. */
    SECONDARY("secondary"),
    /** A study that the source mentions and that was not read. */
    CITED_BY_SOURCE("cited-by-source"),
    /** Not seen at all. */
    NOT_SEEN("not-seen");

    private final String code;

    Access(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
