package org.evigraph.query;

import org.jspecify.annotations.Nullable;

/** Tries every pathway of a route once, counts them, and keeps the best. It can be stopped and go on. */
final class Sweep {
    private static final int NOTHING = -2;

    private final Route route;
    private final Reach reach;
    private final Visits visits;
    private final Spending spending;
    private final Finds finds;
    private final Trail trail;
    private final @Nullable LastSteps lastSteps;

    private final int segments;
    private final int @Nullable [] ends;
    private final int[] tables;
    private final Ways ways;

    // By depth of the pathway that is being tried.
    private final int[] tablesUsed;
    private final StepRow[] rows;
    private final int[] places;
    /** Where the steps end that are to be tried. */
    private final int[] limits;
    /** Which of the possible ends is being looked for, where only they can come next; else {@link #NOTHING}. */
    private final int[] sought;
    /** The one segment that the pathway can be in, or -1 if there are several. */
    private final int[] soleSegments;
    /** How many steps of that segment it has taken. */
    private final int[] soleUsed;

    private int depth = -1;
    /** Where pathways can begin, if it is known one by one. */
    private int @Nullable [] starts;

    private int nextStart;
    private boolean finished;

    /** {@code stamps} serves the last steps. */
    Sweep(Route route, Reach reach, Visits visits, PathwayQuery query, Finds finds, Stamps stamps) {
        this.route = route;
        this.reach = reach;
        this.visits = visits;
        this.finds = finds;
        spending = new Spending(query.budget());
        segments = route.segments().size();
        ends = route.segments().get(segments - 1).end().members();
        tables = new int[segments];
        for (int segment = 0; segment < segments; segment++) {
            tables[segment] = route.segments().get(segment).table();
        }
        int deepest = Math.min(visits.entityCount(), route.longest() + 1);
        tablesUsed = new int[deepest];
        ways = new Ways(route.segments(), deepest);
        rows = new StepRow[deepest];
        places = new int[deepest];
        limits = new int[deepest];
        sought = new int[deepest];
        soleSegments = new int[deepest];
        soleUsed = new int[deepest];
        trail = new Trail(deepest, visits.entityCount(), query.rule());
        starts = route.start().members();
        lastSteps = LastSteps.of(route, visits, query.rule(), trail, finds, spending, stamps);
    }

    /** Begins nowhere but at these entities; not after it has begun. */
    void startAt(int[] entities) {
        starts = entities;
    }

    /**
     * Goes on until every pathway was tried, so many steps were tried in all, or the budget is spent.
     *
     * @return whether every pathway was tried
     */
    boolean run(long until) {
        while (!finished && !spending.isOver() && spending.steps() < until) {
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
        return spending.truncation();
    }

    private boolean beginNext() {
        int start = nextStart();
        if (start < 0) {
            return false;
        }
        if (visits.mayPass(start)
                && reach.distance(0, start) <= route.segments().get(0).most()) {
            depth = 0;
            trail.begin(start);
            ways.begin();
            enter();
        } else {
            spending.steps(1);
        }
        return true;
    }

    private int nextStart() {
        int[] members = starts;
        if (members != null) {
            return nextStart < members.length ? members[nextStart++] : -1;
        }
        if (nextStart == 0) {
            nextStart = route.start().first();
        }
        while (nextStart < visits.entityCount() && !route.start().admits(nextStart)) {
            nextStart++;
        }
        return nextStart < visits.entityCount() ? nextStart++ : -1;
    }

    /** Opens the steps that leave the entity at the present depth, those of the first table that a segment needs. */
    private void enter() {
        tablesUsed[depth] = -1;
        findSoleSegment();
        if (depth + 1 >= tablesUsed.length) {
            depth--;
        } else if (lastSteps != null && lastSteps.comeNext(soleSegments[depth], soleUsed[depth])) {
            lastSteps.take(depth);
            depth--;
        } else if (!nextTable()) {
            depth--;
        }
    }

    private void findSoleSegment() {
        int sole = -1;
        for (int segment = 0; segment < segments; segment++) {
            if (ways.isIn(depth, segment)) {
                int used = ways.only(depth, segment);
                if (sole >= 0 || used < 0) {
                    soleSegments[depth] = -1;
                    return;
                }
                sole = segment;
                soleUsed[depth] = used;
            }
        }
        soleSegments[depth] = sole;
    }

    private boolean nextTable() {
        int next = Integer.MAX_VALUE;
        for (int segment = 0; segment < segments; segment++) {
            if (tables[segment] > tablesUsed[depth] && ways.isIn(depth, segment)) {
                next = Math.min(next, tables[segment]);
            }
        }
        if (next == Integer.MAX_VALUE) {
            return false;
        }
        tablesUsed[depth] = next;
        rows[depth] = route.tables().get(next).from(trail.entity(depth));
        places[depth] = 0;
        if (mustEndNow(next) && ends != null && ends.length < rows[depth].size()) {
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
        for (int segment = 0; segment < last; segment++) {
            if (tables[segment] == table && ways.isIn(depth, segment)) {
                return false;
            }
        }
        return ends != null
                && ways.only(depth, last) == route.segments().get(last).most() - 1;
    }

    /** Moves on to the steps that lead to the next of the ends; {@return whether there is one} */
    private boolean seekNext() {
        int[] members = ends;
        if (members == null || sought[depth] == NOTHING || ++sought[depth] == members.length) {
            return false;
        }
        spending.skimmed(1);
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
        int place = nextHopeful(row);
        places[depth] = place + 1;
        if (place >= limits[depth]) {
            places[depth] = place;
            if (!seekNext() && !nextTable()) {
                depth--;
            }
            return;
        }
        spending.steps(1);
        int to = row.end(place);
        boolean complete = advance(to);
        boolean open = prune(to);
        if ((complete || open)
                && trail.isNew(depth, to)
                && trail.mayFollow(depth, row.bits(place))
                && visits.mayPass(to)) {
            trail.step(depth, tablesUsed[depth], row, place, to);
            if (complete) {
                finds.offer(trail, depth + 1);
            }
            if (open) {
                depth++;
                enter();
            }
        }
    }

    /** {@return the next step of the present row that is not known to lead too far off} */
    private int nextHopeful(StepRow row) {
        int place = places[depth];
        int segment = soleSegments[depth];
        if (segment < 0 || place >= limits[depth]) {
            return place;
        }
        int spare = route.segments().get(segment).most() - soleUsed[depth] - 1;
        int next = reach.nextWithin(segment, spare, row, place);
        spending.skimmed(next - place);
        return next;
    }

    /** Works out the ways to be at an entity after one more step; {@return whether one of them ends the pathway there} */
    private boolean advance(int to) {
        int table = tablesUsed[depth];
        boolean complete = false;
        ways.clear(depth + 1);
        for (int segment = 0; segment < segments; segment++) {
            if (tables[segment] != table
                    || !ways.move(depth, segment)
                    || !route.segments().get(segment).end().admits(to)) {
                continue;
            }
            if (segment + 1 < segments) {
                ways.arrive(depth + 1, segment + 1);
            } else {
                complete = true;
                if (ends != null && ends.length == 1) {
                    ways.keep(depth + 1, segment, -1); // it cannot come here again
                }
            }
        }
        return complete;
    }

    /** Drops the ways from which the next waypoint is out of reach; {@return whether any is left} */
    private boolean prune(int to) {
        boolean any = false;
        for (int segment = 0; segment < segments; segment++) {
            if (ways.isIn(depth + 1, segment)) {
                // At a distance of 0 another step is needed all the same, as the waypoint met here was one way among
                // others.
                int spare = route.segments().get(segment).most() - Math.max(1, reach.distance(segment, to));
                ways.keep(depth + 1, segment, spare);
                any |= ways.isIn(depth + 1, segment);
            }
        }
        return any;
    }
}
