package org.evigraph.model;

/**
 * What kind of agent produced a line of evidence.
 *
 * <p><b>Source.</b> Biolink Model 4.4, {@code AgentTypeEnum}.
 */
public enum AgentType implements Coded {
    /** A person. */
    MANUAL_AGENT("manual_agent"),
    /** A program of any kind. */
    AUTOMATED_AGENT("automated_agent"),
    /** A program that analyses data. */
    DATA_ANALYSIS_PIPELINE("data_analysis_pipeline"),
    /** A model that predicts. */
    COMPUTATIONAL_MODEL("computational_model"),
    /** A program that reads texts. */
    TEXT_MINING_AGENT("text_mining_agent"),
    /** A program that reads images. */
    IMAGE_PROCESSING_AGENT("image_processing_agent"),
    /** A program, checked by a person. */
    MANUAL_VALIDATION_OF_AUTOMATED_AGENT("manual_validation_of_automated_agent"),
    /** The source does not tell. */
    NOT_PROVIDED("not_provided");

    private final String code;

    AgentType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
