package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A pathway that was found, not yet made into a value.
 *
 * @param entities in order
 * @param claims that give the steps between them their readings, -1 for structure
 * @param tables of the route that the steps were found in
 */
@SuppressWarnings("ArrayRecordComponent") // a column for the search; compared by RANK alone
record Candidate(int[] entities, int[] claims, int[] tables, Standing standing) {
    /** The best first; entities have the order of their ids. */
    static final Comparator<Candidate> RANK = Candidate::compareRank;

    private int compareRank(Candidate other) {
        int order = standing.compareRank(other.standing);
        if (order == 0) {
            order = Arrays.compare(entities, other.entities);
        }
        return order == 0 ? Arrays.compare(claims, other.claims) : order;
    }

    int steps() {
        return claims.length;
    }
}
