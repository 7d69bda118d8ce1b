package org.evigraph.pathway;

import org.evigraph.model.Coded;

/** What a reader of a step or a pathway must not overlook. */
public enum Flag implements Coded {
    /** Evidence or claims point both ways. */
    CONFLICTED("conflicted", "conflicted"),
    /** The evidence leaves it open. */
    UNCERTAIN("uncertain", "uncertain: the evidence leaves it open"),
    /** The evidence only disputes. */
    REFUTED("refuted", "refuted: the evidence only disputes"),
    /** The evidence is on other people than asked for, or on people who exclude each other. */
    POPULATION_MISMATCH("population-mismatch", "population mismatch"),
    /** Mechanism, which clinical grading does not speak of. */
    MECHANISTIC("mechanistic", "mechanistic"),
    /** The citation stands for the whole pathway and not for this step. */
    PATH_LEVEL_CITATION("path-level-citation", "cited for the pathway, not for this step"),
    /** A line of evidence names no publication. */
    NO_CITATION("no-citation", "no citation"),
    /** A retracted publication was left out of account. */
    RETRACTED("retracted", "retracted publication left out"),
    /** A publication under an expression of concern. */
    CONCERN("concern", "expression of concern"),
    /** A claim that nobody has studied. */
    NO_EVIDENCE("no-evidence", "no evidence"),
    /** A pathway of structural links alone. */
    STRUCTURE_ONLY("structure-only", "structure only, no evidence");

    private final String code;
    private final String label;

    Flag(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the flag in words} */
    public String label() {
        return label;
    }
}
