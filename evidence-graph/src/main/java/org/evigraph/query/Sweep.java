package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;
import org.jspecify.annotations.Nullable;

/**
 * Tries every pathway of a route once, counts them, and keeps the best. It can be stopped and go on.
 *
 * <p>A pathway may pass the waypoints of a pattern in more than one way (an entity may stand in for a waypoint or merely
 * lie between two). So that it is found once, the search carries all the ways at the same time: for each segment a set of
 * bits, the bit <i>h</i> of which says that the pathway so far may have used <i>h</i> steps of that segment.
 */
final class Sweep {
    private static final int ASK_EVERY = 256;
    private static final int NOTHING = -2;

    private final Route route;
    private final Reach reach;
    private final Visits visits;
    private final Filters filters;
    private final CertaintyRule rule;
    private final int limit;
    private final boolean listsRefuted;
    private final Budget budget;
    private final @Nullable Labellings labellings;
    private final @Nullable SequenceCounts sequences;

    private final int segments;
    private final int @Nullable [] ends;
    private final long[] allowed;
    private final int[] tables;

    // The pathway that is being tried, by depth: the entity at 0 is the start, and a step at d leads from d to d + 1.
    private final int[] entities;
    private final int[] claims;
    private final int[] tablesUsed;
    private final long[][] states;
    private final StepRow[] rows;
    private final int[] places;
    /** Where the steps end that are to be tried. */
    private final int[] limits;
    /** Which of the possible ends is being looked for, where only they can come next; else {@link #NOTHING}. */
    private final int[] sought;

    private final Standing[] standings;
    private final double[] values;
    private int depth = -1;
    private int nextStart;

    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.RANK.reversed());
    private long expansions;
    private @Nullable String truncation;
    private boolean finished;
    private long found;
    private long refuted;

    Sweep(Route route, Reach reach, Visits visits, Filters filters, PathwayQuery query, int limit) {
        this(route, reach, visits, filters, query, limit, null);
    }

    /** With a place where the pathways found are counted by their readings, if that is wanted. */
    Sweep(
            Route route,
            Reach reach,
            Visits visits,
            Filters filters,
            PathwayQuery query,
            int limit,
            @Nullable SequenceCounts sequences) {
        this.sequences = sequences;
        this.route = route;
        this.reach = reach;
        this.visits = visits;
        this.filters = filters;
        this.rule = query.rule();
        this.limit = limit;
        this.listsRefuted = query.refuted();
        this.budget = query.budget();
        this.labellings = route.isAmbiguous() ? new Labellings(route, filters, query) : null;
        segments = route.segments().size();
        ends = route.segments().get(segments - 1).end().members();
        allowed = new long[segments];
        tables = new int[segments];
        for (int segment = 0; segment < segments; segment++) {
            allowed[segment] = (2L << route.segments().get(segment).most()) - 1;
            tables[segment] = route.segments().get(segment).table();
        }
        int deepest = Math.min(visits.entityCount(), route.longest() + 1);
        entities = new int[deepest];
        claims = new int[deepest];
        tablesUsed = new int[deepest];
        states = new long[deepest][segments];
        rows = new StepRow[deepest];
        places = new int[deepest];
        limits = new int[deepest];
        sought = new int[deepest];
        values = new double[deepest];
        standings = new Standing[deepest];
        Arrays.setAll(standings, i -> new Standing());
    }

    /**
     * Goes on until every pathway was tried, so many steps were tried in all, or the budget is spent.
     *
     * @return whether every pathway was tried
     */
    boolean run(long until) {
        while (!finished && truncation == null && expansions < until) {
            if (depth < 0 && !beginNext()) {
                finished = true;
            } else if (depth >= 0) {
                tryNext();
            }
        }
        return finished;
    }

    /** {@return whether every pathway was tried} */
    boolean isFinished() {
        return finished;
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        return truncation;
    }

    /** {@return how many pathways were found so far} */
    long found() {
        return found;
    }

    /** {@return how many more were found so far that exist only through refuted steps} */
    long refuted() {
        return refuted;
    }

    /** {@return the best that were found so far, the best first} */
    List<Candidate> best() {
        List<Candidate> sorted = new ArrayList<>(best);
        sorted.sort(Candidate.RANK);
        return sorted;
    }

    private boolean beginNext() {
        int start = nextStart();
        if (start < 0) {
            return false;
        }
        if (visits.mayPass(start)
                && reach.distance(0, start) <= route.segments().get(0).most()) {
            depth = 0;
            entities[0] = start;
            Arrays.fill(states[0], 0);
            states[0][0] = 1;
            standings[0].begin();
            enter();
        } else {
            spend();
        }
        return true;
    }

    private int nextStart() {
        int[] members = route.start().members();
        if (members != null) {
            return nextStart < members.length ? members[nextStart++] : -1;
        }
        while (nextStart < visits.entityCount() && !route.start().admits(nextStart)) {
            nextStart++;
        }
        return nextStart < visits.entityCount() ? nextStart++ : -1;
    }

    /** Opens the steps that leave the entity at the present depth, those of the first table that a segment needs. */
    private void enter() {
        tablesUsed[depth] = -1;
        if (depth + 1 >= entities.length || !nextTable()) {
            depth--;
        }
    }

    private boolean nextTable() {
        long[] state = states[depth];
        int next = Integer.MAX_VALUE;
        for (int segment = 0; segment < segments; segment++) {
            if (state[segment] != 0 && tables[segment] > tablesUsed[depth]) {
                next = Math.min(next, tables[segment]);
            }
        }
        if (next == Integer.MAX_VALUE) {
            return false;
        }
        tablesUsed[depth] = next;
        rows[depth] = route.tables().get(next).from(entities[depth]);
        places[depth] = 0;
        if (mustEndNow(next)) {
            sought[depth] = -1;
            limits[depth] = 0;
        } else {
            sought[depth] = NOTHING;
            limits[depth] = rows[depth].size();
        }
        return true;
    }

    /** {@return whether the next step can only be the last, to one of few ends: they are looked up rather than met} */
    private boolean mustEndNow(int table) {
        int last = segments - 1;
        long[] state = states[depth];
        for (int segment = 0; segment < last; segment++) {
            if (state[segment] != 0 && tables[segment] == table) {
                return false;
            }
        }
        return ends != null && state[last] == 1L << (route.segments().get(last).most() - 1);
    }

    /** Moves on to the steps that lead to the next of the ends; {@return whether there is one} */
    private boolean seekNext() {
        int[] members = ends;
        if (members == null || sought[depth] == NOTHING || ++sought[depth] == members.length) {
            return false;
        }
        int end = members[sought[depth]];
        StepRow row = rows[depth];
        int place = row.firstTo(end);
        places[depth] = place;
        while (place < row.size() && row.end(place) == end) {
            place++;
        }
        limits[depth] = place;
        return true;
    }

    private void tryNext() {
        StepRow row = rows[depth];
        if (places[depth] == limits[depth]) {
            if (!seekNext() && !nextTable()) {
                depth--;
            }
            return;
        }
        int place = places[depth]++;
        spend();
        int to = row.end(place);
        boolean complete = advance(to);
        boolean open = prune(to);
        if ((complete || open) && isNew(to) && mayFollow(row.bits(place)) && visits.mayPass(to)) {
            int step = depth;
            claims[step] = row.claim(place);
            values[step] = row.score(place);
            entities[step + 1] = to;
            standings[step + 1].follow(standings[step], rule, row.bits(place), values[step]);
            if (complete) {
                offer(step + 1);
            }
            if (open) {
                depth++;
                enter();
            }
        }
    }

    private void spend() {
        expansions++;
        if (expansions > budget.expansions()) {
            truncation = "the search tried " + budget.expansions() + " steps, which is its budget";
        } else if (expansions % ASK_EVERY == 0 && budget.stop().getAsBoolean()) {
            truncation = "the time was up";
        }
    }

    private boolean isNew(int to) {
        for (int i = depth; i >= 0; i--) {
            if (entities[i] == to) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFollow(int bits) {
        return depth == 0 || !StepBits.isStructural(bits) || Hop.Link.mayFollow(StepBits.link(bits), lastLink());
    }

    private Hop.@Nullable Link lastLink() {
        return StepBits.link(rows[depth - 1].bits(places[depth - 1] - 1));
    }

    /** Works out the ways to be at an entity after one more step; {@return whether one of them ends the pathway there} */
    private boolean advance(int to) {
        long[] before = states[depth];
        long[] after = states[depth + 1];
        int table = tablesUsed[depth];
        boolean complete = false;
        after[0] = 0;
        for (int segment = 0; segment < segments; segment++) {
            long moved = tables[segment] == table ? (before[segment] << 1) & allowed[segment] : 0;
            boolean last = segment + 1 == segments;
            boolean arrives = moved != 0 && route.segments().get(segment).end().admits(to);
            after[segment] |= moved;
            complete |= last && arrives;
            if (!last) {
                after[segment + 1] = arrives ? 1 : 0;
            }
        }
        return complete;
    }

    /** Drops the ways from which the next waypoint is out of reach; {@return whether any is left} */
    private boolean prune(int to) {
        long[] ways = states[depth + 1];
        long left = 0;
        for (int segment = 0; segment < segments; segment++) {
            if (ways[segment] != 0) {
                // At a distance of 0 another step is needed all the same, as the waypoint met here was one way among
                // others.
                int spare = route.segments().get(segment).most() - Math.max(1, reach.distance(segment, to));
                ways[segment] = spare < 0 ? 0 : ways[segment] & ((2L << spare) - 1);
                left |= ways[segment];
            }
        }
        return left != 0;
    }

    private void offer(int steps) {
        Standing standing = standings[steps];
        if (rule.composition() == Composition.ANY && standing.kind == Standing.SCORED) {
            standing.score = rule.pathway(scored(steps));
        }
        if (!filters.admitStanding(standing)) {
            return;
        }
        Candidate candidate = null;
        if (!filters.areOfStandingAlone() || labellings != null) {
            candidate = candidate(steps);
            if (!filters.admit(candidate) || (labellings != null && !labellings.isBest(candidate))) {
                return;
            }
        }
        if (standing.refuted) {
            refuted++;
        } else {
            found++;
            if (sequences != null) {
                countSequence(sequences, steps);
            }
        }
        if ((!standing.refuted || listsRefuted) && mayBeListed(standing)) {
            keep(candidate == null ? candidate(steps) : candidate);
        }
    }

    private void countSequence(SequenceCounts counts, int steps) {
        counts.begin();
        for (int step = 0; step < steps; step++) {
            counts.step(rows[step].bits(places[step] - 1), claims[step]);
        }
        counts.end();
    }

    private double[] scored(int steps) {
        return Arrays.stream(values, 0, steps)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private boolean mayBeListed(Standing standing) {
        if (best.size() < limit) {
            return true;
        }
        Candidate worst = best.peek();
        return worst != null && standing.compareRank(worst.standing()) <= 0;
    }

    private void keep(Candidate candidate) {
        if (best.size() < limit) {
            best.add(candidate);
        } else if (Candidate.RANK.compare(candidate, best.element()) < 0) {
            best.remove();
            best.add(candidate);
        }
    }

    private Candidate candidate(int steps) {
        return new Candidate(
                Arrays.copyOf(entities, steps + 1),
                Arrays.copyOf(claims, steps),
                Arrays.copyOf(tablesUsed, steps),
                standings[steps].copy());
    }
}
