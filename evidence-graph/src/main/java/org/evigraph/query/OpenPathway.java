package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;

/** A pathway on its way, or at its end, with the best rank that may come of it. */
final class OpenPathway {
    /** What may come of it is best first; of equals what is still open, as something better may follow from it. */
    static final Comparator<OpenPathway> BEST_FIRST = OpenPathway::compare;

    final int[] entities;
    final int[] claims;
    final int[] tables;
    final Standing standing;
    final int segment;
    /** Steps taken in the segment. */
    final int used;

    final int lastBits;
    private boolean complete;
    /** The best that may come of it. */
    private Standing best;
    /** Which of the outlook's levels the best is guessed by, and how far that had looked; -1 if it is no guess. */
    private int guessedLevel = -1;

    private int guessedDepth;
    private double ahead;

    OpenPathway(int[] entities, int[] claims, int[] tables, Standing standing, int segment, int used, int lastBits) {
        this.entities = entities;
        this.claims = claims;
        this.tables = tables;
        this.standing = standing;
        this.best = standing;
        this.segment = segment;
        this.used = used;
        this.lastBits = lastBits;
    }

    int last() {
        return entities[entities.length - 1];
    }

    boolean passes(int entity) {
        for (int passed : entities) {
            if (passed == entity) {
                return true;
            }
        }
        return false;
    }

    int papersSoFar() {
        return standing.isOverClaims() ? standing.papers() : Integer.MAX_VALUE;
    }

    /** Sets the best that may come of it. */
    void bound(Standing best) {
        this.best = best;
        guessedLevel = -1;
    }

    /** Sets a guess at the best that may come of it, and what it is based on. */
    void guess(Standing best, int level, int depth) {
        this.best = best;
        guessedLevel = level;
        guessedDepth = depth;
    }

    int guessedLevel() {
        return guessedLevel;
    }

    int guessedDepth() {
        return guessedDepth;
    }

    /** {@return the value of the way ahead that the best rests on} */
    double ahead() {
        return ahead;
    }

    void ahead(double value) {
        ahead = value;
    }

    /** Takes it as it is for a whole pathway. */
    void end() {
        best = standing;
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    Candidate candidate() {
        return new Candidate(entities, claims, tables, standing);
    }

    private int compare(OpenPathway other) {
        int order = best.compareRank(other.best);
        if (order == 0) {
            order = Arrays.compare(entities, other.entities);
        }
        if (order == 0) {
            order = Boolean.compare(complete, other.complete);
        }
        if (order == 0) {
            order = Arrays.compare(claims, other.claims);
        }
        return order == 0 ? Arrays.compare(tables, other.tables) : order;
    }
}
