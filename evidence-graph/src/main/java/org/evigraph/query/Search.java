package org.evigraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for one question. Belongs to one thread. */
final class Search implements AutoCloseable {
    /** So many steps are tried before any way back from the end is looked at. */
    private static final long AT_ONCE = 256;
    /** So many steps are tried before the whole way back from the end is looked at. */
    private static final long BLINDLY = 50_000;
    /** So many steps are tried before the best are looked for first. */
    private static final long PLAINLY = 1_000_000;

    /**
     * What a search came to.
     *
     * @param truncation why not all pathways were counted, or not the best were found; {@code null} if all were
     */
    record Found(
            List<Candidate> best,
            long found,
            long refuted,
            @Nullable String truncation) {}

    private final Workshop workshop;
    private final BoundQuestion bound;
    private final Route route;
    private final Visits visits;
    private final Filters filters;
    private final PathwayQuery query;
    private final RankOrder order;
    private final List<Stamps> stamps;

    Search(Workshop workshop, BoundQuestion bound) {
        this.workshop = workshop;
        this.bound = bound;
        this.route = bound.route();
        this.visits = bound.visits();
        this.filters = bound.filters();
        this.query = bound.query();
        this.order = bound.order();
        this.stamps = workshop.borrow(route.segments().size() + 1);
    }

    /** {@return what makes the finds of this search into values} */
    AnswerMaker answerMaker() {
        return bound.answerMaker();
    }

    /** {@return the pathways one by one, which may be asked for when this search is closed} */
    RankedSearch ranked() {
        return new RankedSearch(workshop, bound);
    }

    private Reach reach() {
        return new Reach(route, stamps.subList(1, stamps.size()), query.budget().stop());
    }

    /** {@return a sweep that knows where to begin, if that is cheaper to know than to try every entity} */
    private Sweep sweep(Reach reach, Finds finds) {
        Sweep sweep = new Sweep(route, reach, visits, query, finds, stamps.get(0));
        int[] starts = route.start().members() == null ? reach.starts(visits.entityCount()) : null;
        if (starts != null) {
            sweep.startAt(starts);
        }
        return sweep;
    }

    /** Sweeps as far as is worth while without a whole look back, then takes that. */
    private static void begin(Sweep sweep, Reach reach) {
        if (!sweep.run(AT_ONCE) && sweep.truncation() == null) {
            reach.begin();
            if (!sweep.run(BLINDLY) && sweep.truncation() == null) {
                reach.complete();
            }
        }
    }

    Found find() {
        Reach reach = reach();
        Finds finds = new Finds(route, filters, query, order, query.limit(), null, null);
        Sweep sweep = sweep(reach, finds);
        begin(sweep, reach);
        sweep.run(PLAINLY);
        List<Candidate> best =
                sweep.isFinished() || sweep.truncation() != null || !BestFirst.canFollow(query) ? null : bestOfMany();
        sweep.run(Long.MAX_VALUE);
        String truncation = sweep.truncation();
        if (best == null) {
            return firstOfThoseTried(finds, truncation);
        }
        if (best.size() < query.limit()) {
            return allOf(best, finds, truncation);
        }
        long refuted = best.stream().filter(one -> one.standing().refuted).count();
        return new Found(
                best,
                Math.max(
                        finds.found(),
                        best.size() - refuted), // the count may have been cut short before it came to these
                Math.max(finds.refuted(), refuted),
                truncation == null ? null : truncation + "; there are more, but none is better than these");
    }

    /** A list of whatever was tried before the budget was spent must not pass for the best there are. */
    private static Found firstOfThoseTried(Finds finds, @Nullable String truncation) {
        List<Candidate> first = finds.best();
        String why = truncation == null || first.isEmpty()
                ? truncation
                : truncation + "; there may be better ones among those that were not tried";
        return new Found(first, finds.found(), finds.refuted(), why);
    }

    /** Those that were looked for first came to an end, so that they are all there are, whatever the sweep had time for. */
    private Found allOf(List<Candidate> best, Finds finds, @Nullable String truncation) {
        long refuted = best.stream().filter(one -> one.standing().refuted).count();
        boolean counted = query.refuted() || truncation == null;
        return new Found(
                best,
                best.size() - refuted,
                query.refuted() ? refuted : finds.refuted(),
                counted ? null : truncation + "; these are all but for refuted ones, which were not all counted");
    }

    /** {@return the best, found before all are known; {@code null} if that was too much} */
    private @Nullable List<Candidate> bestOfMany() {
        RankedSearch search = ranked();
        List<Candidate> best = search.next(query.limit());
        return search.truncation() == null ? best : null;
    }

    /** {@return the best, at most so many; {@code null} if it takes more steps than that to try all} */
    @Nullable
    List<Candidate> best(int limit, long steps) {
        Finds finds = new Finds(route, filters, query, order, limit, null, null);
        return sweep(reach(), finds).run(steps) ? finds.best() : null;
    }

    /** {@return whether there is a pathway with steps that stand; looks no further than the first} */
    boolean findsAny() {
        Reach reach = reach();
        Finds finds = new Finds(route, filters, query, order, 0, null, null);
        Sweep sweep = sweep(reach, finds);
        boolean all = false;
        for (long steps = AT_ONCE; !all && finds.found() == 0 && sweep.truncation() == null; steps += AT_ONCE) {
            all = sweep.run(steps);
            if (steps == AT_ONCE) {
                reach.begin();
            }
        }
        return finds.found() > 0;
    }

    /** Counts pathways, those found by their readings too if there is a place for that. */
    PathwayFinder.Count count(@Nullable SequenceCounts sequences) {
        return sweepAll(new Finds(route, filters, query, order, 0, sequences, null));
    }

    /** Shows each pathway to a visitor; {@return how many there were} */
    PathwayFinder.Count visit(PathwayVisitor visitor) {
        return sweepAll(bound.finds(visitor));
    }

    private PathwayFinder.Count sweepAll(Finds finds) {
        Reach reach = reach();
        Sweep sweep = sweep(reach, finds);
        begin(sweep, reach);
        sweep.run(Long.MAX_VALUE);
        return new PathwayFinder.Count(finds.found(), finds.refuted(), sweep.truncation());
    }

    @Override
    public void close() {
        workshop.giveBack(stamps);
    }
}
