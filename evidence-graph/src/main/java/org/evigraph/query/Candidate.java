package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;
import org.evigraph.grade.Certainty;

/**
 * A pathway that was found, not yet made into a value.
 *
 * @param entities in order
 * @param steps between them, one fewer
 * @param score what the rule makes of it; not a number if no step says anything
 * @param papers the fewest independent papers behind a step over claims
 */
@SuppressWarnings("ArrayRecordComponent") // a column for the search; compared by RANK alone
record Candidate(
        int[] entities,
        Hop[] steps,
        Certainty certainty,
        double score,
        boolean refuted,
        boolean uncertain,
        int inverses,
        int papers) {
    /** The best first; entities have the order of their ids. */
    static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::refuted)
            .thenComparing(candidate -> Double.isNaN(candidate.score) ? 1 : -candidate.score)
            .thenComparing(Candidate::certainty)
            .thenComparing(candidate -> candidate.steps.length)
            .thenComparing(Candidate::uncertain)
            .thenComparing(Candidate::inverses)
            .thenComparing(candidate -> -candidate.papers)
            .thenComparing(Candidate::entities, Arrays::compare)
            .thenComparing(Candidate::claimPlaces, Arrays::compare);

    private int[] claimPlaces() {
        return Arrays.stream(steps)
                .mapToInt(step -> step.isStructural() ? -1 : step.claims()[0])
                .toArray();
    }
}
