package org.evigraph.pathway;

import org.evigraph.model.Coded;

/** What pathways, or the metapaths that they follow, can be ordered by. */
public enum Rank implements Coded {
    /** The degree-weighted path count of a metapath, or what a single pathway adds to it; the largest first. */
    DWPC("dwpc"),
    /** The certainty of a pathway, or of the surest pathway of a metapath; the surest first. */
    CERTAINTY("certainty"),
    /** The length, the shortest first. */
    HOPS("hops"),
    /** The independent papers behind the thinnest step of the pathway, or of the surest of a metapath; the most first. */
    CITATIONS("citations");

    private final String code;

    Rank(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
