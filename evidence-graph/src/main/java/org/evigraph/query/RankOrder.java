package org.evigraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a question wants its pathways: refuted last, then as it says, then as usual.
 *
 * <p>Never changes but for the degrees that it gathers; belongs to one search.
 */
final class RankOrder implements Comparator<RankOrder.Weighed> {
    /** A pathway and its degree product, which is 0 unless the order asks for it. */
    record Weighed(Candidate candidate, double product) {
        Standing standing() {
            return candidate.standing();
        }
    }

    private static final Comparator<Standing> REFUTED_LAST = Comparator.comparing(standing -> standing.refuted);

    private final boolean usual;
    private final @Nullable Degrees degrees;
    /** By what a standing tells, as far as nothing comes before it that only a whole pathway does. */
    private final Comparator<Standing> standings;

    private final Comparator<Weighed> order;

    /** {@code degrees} if the ranking needs them. */
    RankOrder(Ranking ranking, @Nullable Degrees degrees) {
        this.usual = ranking.isUsual();
        this.degrees = degrees;
        this.standings = standings(ranking);
        List<Comparator<Weighed>> keys = new ArrayList<>();
        keys.add(Comparator.comparing(Weighed::standing, REFUTED_LAST));
        for (Rank rank : ranking.by()) {
            keys.add(
                    rank == Rank.DWPC
                            ? Comparator.comparingDouble(Weighed::product).reversed()
                            : Comparator.comparing(Weighed::standing, order(rank)));
        }
        keys.add(Comparator.comparing(Weighed::candidate, Candidate.RANK));
        this.order = keys.stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private static Comparator<Standing> standings(Ranking ranking) {
        Comparator<Standing> order = REFUTED_LAST;
        for (Rank rank : ranking.by()) {
            if (rank == Rank.DWPC) {
                return order;
            }
            order = order.thenComparing(order(rank));
        }
        return order.thenComparing(Standing::compareRank);
    }

    private static Comparator<Standing> order(Rank rank) {
        return switch (rank) {
            case CERTAINTY -> Standing::compareCertainty;
            case HOPS -> Comparator.comparingInt(standing -> standing.steps);
            case CITATIONS -> Comparator.comparingInt(Standing::papers).reversed();
            case DWPC -> throw new IllegalArgumentException("No standing tells the degrees");
        };
    }

    /** {@return whether this is the usual order} */
    boolean isUsual() {
        return usual;
    }

    /** {@return below 0 or above it if that alone puts any pathway of the one standing before or behind one of the other} */
    int compareStandings(Standing one, Standing other) {
        return usual ? one.compareRank(other) : standings.compare(one, other);
    }

    /** {@return a pathway with what the order has to know of it} */
    Weighed weigh(Candidate candidate) {
        return new Weighed(candidate, degrees == null ? 0 : degrees.product(candidate));
    }

    /** {@return the degree product of a pathway, if the order asks for it} */
    @Nullable
    Double product(Candidate candidate) {
        return degrees == null ? null : degrees.product(candidate);
    }

    @Override
    public int compare(Weighed one, Weighed other) {
        return usual ? Candidate.RANK.compare(one.candidate(), other.candidate()) : order.compare(one, other);
    }
}
