package org.evigraph.query;

import org.evigraph.certainty.CertaintyRule;
import org.jspecify.annotations.Nullable;

/**
 * Takes the last two steps to a known end at once: the entities before the end are marked, and the steps that leave an
 * entity are held against the marks. Most of what a search would do one by one lies in these two steps.
 *
 * <p>Where nothing has to be known of the pathways but their number, they are counted without being looked at: when none is
 * to be listed, or when none could be so good as those that are.
 */
final class LastSteps {
    private final Route route;
    private final Visits visits;
    private final CertaintyRule rule;
    private final Trail trail;
    private final Finds finds;
    private final Spending spending;

    private final int end;
    private final int lastTable;
    /** The segment of the step before the last: the last segment itself if that may take two. */
    private final int segment;

    private final boolean passesAll;
    private final Stamps before;
    private @Nullable StepRow intoEnd;
    private @Nullable TwoSteps twoSteps;
    private final Standing bound = new Standing();
    private final Standing further = new Standing();

    private LastSteps(
            Route route,
            Visits visits,
            CertaintyRule rule,
            Trail trail,
            Finds finds,
            Spending spending,
            int end,
            Stamps before) {
        this.route = route;
        this.visits = visits;
        this.rule = rule;
        this.trail = trail;
        this.finds = finds;
        this.spending = spending;
        this.end = end;
        this.before = before;
        this.passesAll = visits.areAll();
        int last = route.segments().size() - 1;
        lastTable = route.segments().get(last).table();
        segment = route.segments().get(last).most() > 1 ? last : last - 1;
    }

    /** {@return the last steps of a route, or {@code null} where they have to be taken one by one} */
    static @Nullable LastSteps of(
            Route route,
            Visits visits,
            CertaintyRule rule,
            Trail trail,
            Finds finds,
            Spending spending,
            Stamps stamps) {
        Route.Segment last = route.segments().get(route.segments().size() - 1);
        int[] ends = last.end().members();
        if (route.longest() < 2
                || route.isAmbiguous()
                || ends == null
                || ends.length != 1
                || !visits.mayPass(ends[0])
                || !route.tables().get(last.table()).isCheapInto(ends[0])) {
            return null;
        }
        return new LastSteps(route, visits, rule, trail, finds, spending, ends[0], stamps);
    }

    /** {@return whether two steps at most are left after so many in a segment, and the first must be of that segment} */
    boolean comeNext(int inSegment, int used) {
        int left = route.segments().get(segment).most() - used;
        return inSegment == segment && left == (segment + 1 == route.segments().size() ? 2 : 1);
    }

    /** Takes them from the entity at a depth, in every way there is. */
    void take(int depth) {
        spending.steps(1);
        if (!trail.isNew(depth, end)) {
            return;
        }
        StepRow into = into();
        int table = route.segments().get(segment).table();
        StepRow row = route.tables().get(table).from(trail.entity(depth));
        if (segment + 1 == route.segments().size()) {
            takeLast(depth, into);
        }
        if (finds.takeAll() && row.isPlain() && into.isPlain() && passesAll && hasNoneBetter(depth, row, into)) {
            countAll(depth, row, into);
        } else {
            takeEach(depth, table, row, into);
        }
    }

    /** Counts the walks, and takes away those that come by an entity which the pathway has already passed. */
    private void countAll(int depth, StepRow row, StepRow into) {
        int entity = trail.entity(depth);
        SequenceCounts sequences = finds.sequences();
        if (depth < 2 && sequences == null) { // no other pathway comes by here at this depth
            spending.skimmed(row.size());
            finds.count(row.countStamped(before, 0) - repeated(depth, row, into, null));
            return;
        }
        TwoSteps known = twoSteps;
        if (known == null) {
            known = new TwoSteps(before, into, sequences);
            twoSteps = known;
        }
        int walks = known.count(entity, row, spending);
        if (walks == 0) {
            return;
        }
        if (sequences != null) {
            trail.beginReadings(sequences, depth);
            TwoSteps.Readings readings = known.readings(entity, row, sequences, spending);
            for (int i = 0; i < readings.counts().length; i++) {
                sequences.add(readings.firsts()[i], readings.seconds()[i], readings.counts()[i]);
            }
        }
        finds.count(walks - repeated(depth, row, into, sequences));
    }

    /** {@return the steps into the end; marks where they begin when first asked for} */
    private StepRow into() {
        StepRow made = intoEnd;
        if (made == null) {
            before.clear();
            made = route.tables().get(lastTable).into(end);
            boolean sameSegment = segment + 1 == route.segments().size();
            made.mark(
                    sameSegment
                            ? new EntityTest.Any()
                            : route.segments().get(segment).end(),
                    before);
            intoEnd = made;
        }
        return made;
    }

    /** {@return whether no pathway over a step of the row would be listed} */
    private boolean hasNoneBetter(int depth, StepRow row, StepRow into) {
        Standing soFar = trail.standing(depth);
        if (soFar.refuted) {
            return false;
        }
        bound.follow(soFar, rule, row.bestBits(), row.bestScore());
        further.follow(bound, rule, into.bestBits(), into.bestScore());
        return finds.isFull(further);
    }

    /** {@return how many of the marked ends of a row the pathway has already passed; takes their readings away} */
    private int repeated(int depth, StepRow row, StepRow into, @Nullable SequenceCounts sequences) {
        int repeated = 0;
        if (row.size() < depth) {
            for (int place = row.nextStamped(before, 0, 0);
                    place < row.size();
                    place = row.nextStamped(before, 0, place + 1)) {
                repeated += trail.isNew(depth - 1, row.end(place)) ? 0 : takeAway(row, place, into, sequences);
            }
            return repeated;
        }
        for (int i = 0; i < depth; i++) {
            int passed = trail.entity(i);
            int place = before.get(passed) < 0 ? row.size() : row.firstTo(passed);
            if (place < row.size() && row.end(place) == passed) {
                repeated += takeAway(row, place, into, sequences);
            }
        }
        return repeated;
    }

    private static int takeAway(StepRow row, int place, StepRow into, @Nullable SequenceCounts sequences) {
        if (sequences != null) {
            int second = into.firstTo(row.end(place));
            sequences.add(sequences.reading(row, place), sequences.reading(into, second), -1);
        }
        return 1;
    }

    private void takeEach(int depth, int table, StepRow row, StepRow into) {
        int place = row.nextStamped(before, 0, 0);
        spending.skimmed(place);
        while (place < row.size() && !spending.isOver()) {
            spending.steps(1);
            int middle = row.end(place);
            if (trail.isNew(depth, middle)
                    && trail.mayFollow(depth, row.bits(place))
                    && (passesAll || visits.mayPass(middle))) {
                trail.step(depth, table, row, place, middle);
                takeLast(depth + 1, into);
            }
            int next = row.nextStamped(before, 0, place + 1);
            spending.skimmed(next - place - 1);
            place = next;
        }
    }

    /** Takes the step to the end, if there is one. */
    private void takeLast(int depth, StepRow into) {
        int from = trail.entity(depth);
        for (int place = into.firstTo(from); place < into.size() && into.end(place) == from; place++) {
            if (trail.mayFollow(depth, into.bits(place))) {
                trail.step(depth, lastTable, into, place, end);
                finds.offer(trail, depth + 1);
            }
        }
    }
}
