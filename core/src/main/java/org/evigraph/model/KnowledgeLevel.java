package org.evigraph.model;

/**
 * What kind of knowledge a line of evidence expresses.
 *
 * <p><b>Source.</b> Biolink Model 4.4, {@code KnowledgeLevelEnum}.
 */
public enum KnowledgeLevel implements Coded {
    /** A statement of purported fact. */
    KNOWLEDGE_ASSERTION("knowledge_assertion"),
    /** Follows from other statements by logic. */
    LOGICAL_ENTAILMENT("logical_entailment"),
    /** A hypothesis that a method put forward. */
    PREDICTION("prediction"),
    /** A correlation in a set of data. */
    STATISTICAL_ASSOCIATION("statistical_association"),
    /** Two names that stand together in texts. */
    TEXT_CO_OCCURRENCE("text_co_occurrence"),
    /** A phenomenon that was seen. */
    OBSERVATION("observation"),
    /** The source does not tell. */
    NOT_PROVIDED("not_provided");

    private final String code;

    KnowledgeLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
