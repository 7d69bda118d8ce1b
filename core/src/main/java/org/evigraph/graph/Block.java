package org.evigraph.graph;

import java.util.Locale;

/** The parts of a snapshot, in the order in which they lie in it. docs/formats/evigraph-snapshot.md describes each. */
enum Block {
    VOCABULARY_TEXT_ENDS,
    VOCABULARY_TEXTS,
    VOCABULARY,
    TEXT_ENDS,
    TEXTS,
    ENTITY_STARTS,
    ENTITIES,
    ENTITY_IDS,
    CITATION_STARTS,
    CITATIONS,
    CITATION_IDS,
    CITATION_STATUSES,
    OVERLAP_ROWS,
    OVERLAPS,
    QUALIFIER_STARTS,
    QUALIFIERS,
    POPULATION_ROWS,
    POPULATIONS,
    SUBJECTS,
    OBJECTS,
    PREDICATES,
    CLAIM_QUALIFIERS,
    SIGNS,
    FIRST_LINES,
    FIRST_OUT,
    FIRST_IN,
    IN_CLAIMS,
    LINE_STARTS,
    LINES,
    LINE_CITATIONS,
    LINE_BITS,
    LINE_SAMPLE_MARKS,
    LINE_SAMPLE_SIZES,
    IS_A_ROWS,
    IS_A,
    CONCERNS_ROWS,
    CONCERNS,
    EXCLUDES_ROWS,
    EXCLUDES,
    NAME_HASHES,
    NAME_ENTITIES;

    /** {@return the block's name in messages and on the format's page} */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the block of the rows of a kind of link; their targets are the next} */
    static Block rowsOf(Structure kind) {
        return switch (kind) {
            case IS_A -> IS_A_ROWS;
            case CONCERNS -> CONCERNS_ROWS;
            case EXCLUDES -> EXCLUDES_ROWS;
        };
    }

    /** {@return the block of the targets of a kind of link} */
    static Block targetsOf(Structure kind) {
        return switch (kind) {
            case IS_A -> IS_A;
            case CONCERNS -> CONCERNS;
            case EXCLUDES -> EXCLUDES;
        };
    }
}
