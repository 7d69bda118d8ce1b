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
    static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::standing, Standing::compareRank)
            .thenComparing(Candidate::entities, Arrays::compare)
            .thenComparing(Candidate::claims, Arrays::compare);

    int steps() {
        return claims.length;
    }
}
