package org.evigraph.metapath;

import java.util.List;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.evigraph.query.Budget;

/**
 * A question for the metapaths between two entities.
 *
 * @param from the name of the one
 * @param to the name of the other
 * @param maxHops the most claims in a row, above 0 and at most {@value #MOST_HOPS}
 * @param damping the exponent by which degrees count, from 0 to 1
 * @param rank what the metapaths are ordered by, the first most; at least one
 * @param limit the most metapaths wanted, above 0
 */
public record MetapathQuery(
        String from, String to, int maxHops, double damping, List<Rank> rank, int limit, Budget budget) {
    /** The most claims in a row that can be asked for: metapaths multiply with every one. */
    public static final int MOST_HOPS = 62;

    /** Half a billion steps and no other end: seconds, rarely a minute. */
    private static final Budget USUAL_BUDGET = new Budget(() -> false, 500_000_000);

    /** Creates a question. */
    public MetapathQuery {
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("The hops are from 1 to " + MOST_HOPS + ", not " + maxHops);
        }
        if (!(damping >= 0 && damping <= 1)) {
            throw new IllegalArgumentException("The damping is from 0 to 1, not " + damping);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is at least 1, not " + limit);
        }
        rank = List.copyOf(rank);
        if (rank.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to order by");
        }
    }

    /** {@return the question for all metapaths of at most 3 steps, the largest degree-weighted path count first} */
    public static MetapathQuery between(String from, String to) {
        return new MetapathQuery(
                from, to, 3, Ranking.USUAL_DAMPING, List.of(Rank.DWPC), Integer.MAX_VALUE, USUAL_BUDGET);
    }

    /** {@return a copy with another {@link #maxHops}} */
    public MetapathQuery withMaxHops(int maxHops) {
        return new MetapathQuery(from, to, maxHops, damping, rank, limit, budget);
    }

    /** {@return a copy with another {@link #damping}} */
    public MetapathQuery withDamping(double damping) {
        return new MetapathQuery(from, to, maxHops, damping, rank, limit, budget);
    }

    /** {@return a copy with another {@link #rank}} */
    public MetapathQuery withRank(List<Rank> rank) {
        return new MetapathQuery(from, to, maxHops, damping, rank, limit, budget);
    }

    /** {@return a copy with another {@link #limit}} */
    public MetapathQuery withLimit(int limit) {
        return new MetapathQuery(from, to, maxHops, damping, rank, limit, budget);
    }

    /** {@return a copy with another {@link #budget}} */
    public MetapathQuery withBudget(Budget budget) {
        return new MetapathQuery(from, to, maxHops, damping, rank, limit, budget);
    }
}
