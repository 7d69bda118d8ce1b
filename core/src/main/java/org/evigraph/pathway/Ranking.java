package org.evigraph.pathway;

import java.util.List;

/**
 * What the pathways of an answer are ordered by.
 *
 * @param by what comes first, the first most; what is equal in all of it is in the usual order. Refuted pathways are last,
 *     whatever this says
 * @param damping the exponent by which degrees count where {@link Rank#DWPC} is among it, from 0 to 1
 */
public record Ranking(List<Rank> by, double damping) {
    /** The exponent that predicted best in Himmelstein and Baranzini (2015), doi:10.1371/journal.pcbi.1004259. */
    public static final double USUAL_DAMPING = 0.4;

    /** The surest first. */
    public static final Ranking USUAL = new Ranking(List.of(Rank.CERTAINTY), USUAL_DAMPING);

    /** Creates a ranking. */
    public Ranking {
        by = List.copyOf(by);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to order by");
        }
        if (!(damping >= 0 && damping <= 1)) {
            throw new IllegalArgumentException("The damping is from 0 to 1, not " + damping);
        }
    }

    /** {@return whether this is the usual order: the surest first, and of those the shortest} */
    public boolean isUsual() {
        return by.get(0) == Rank.CERTAINTY && by.stream().allMatch(rank -> rank == Rank.CERTAINTY || rank == Rank.HOPS);
    }

    /** {@return whether degrees count} */
    public boolean needsDegrees() {
        return by.contains(Rank.DWPC);
    }
}
