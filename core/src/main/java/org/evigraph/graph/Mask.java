package org.evigraph.graph;

import java.util.BitSet;

/**
 * What a question takes as if it were not there: a graph with something switched off, without a copy of the graph.
 *
 * <p>By number, as {@link EvidenceGraph} counts. Immutable and safe to share; a copy of the given sets is kept.
 */
public final class Mask {
    /** Everything is there. */
    public static final Mask NONE = new Mask(new BitSet(), new BitSet(), new BitSet());

    private final BitSet entities;
    private final BitSet claims;
    private final BitSet lines;

    /**
     * Creates a mask.
     *
     * @param entities that no pathway may pass, not even as a stop
     * @param claims that are not walked
     * @param lines of evidence that do not count
     */
    public Mask(BitSet entities, BitSet claims, BitSet lines) {
        this.entities = (BitSet) entities.clone();
        this.claims = (BitSet) claims.clone();
        this.lines = (BitSet) lines.clone();
    }

    /** {@return whether the entity is switched off} */
    public boolean hidesEntity(int entity) {
        return entities.get(entity);
    }

    /** {@return whether the claim is switched off} */
    public boolean hidesClaim(int claim) {
        return claims.get(claim);
    }

    /** {@return whether the line of evidence is switched off} */
    public boolean hidesLine(int line) {
        return lines.get(line);
    }

    /** {@return whether a claim of that graph is switched off, or any of its lines of evidence} */
    public boolean touches(EvidenceGraph graph, int claim) {
        boolean touched = claims.get(claim);
        int end = graph.firstLine(claim + 1);
        for (int line = graph.firstLine(claim); line < end && !touched; line++) {
            touched = lines.get(line); // the next that is hidden may lie far off
        }
        return touched;
    }

    /** {@return whether nothing is switched off} */
    public boolean isEmpty() {
        return entities.isEmpty() && claims.isEmpty() && lines.isEmpty();
    }
}
