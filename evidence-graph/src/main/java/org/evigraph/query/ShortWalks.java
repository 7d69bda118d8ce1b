package org.evigraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pathways of a route of at most three steps, between one pair after another, counted or shown: the neighbours of one end
 * are marked, and the steps that leave those of the other are held against the marks.
 *
 * <p>Counting goes out from the end that has fewer neighbours; the mark of where a pathway begins is taken away meanwhile, and
 * no step leads to where it comes from. What is marked stays so for the next pair, which may have that end too. Belongs to
 * one thread.
 */
final class ShortWalks {
    /** What {@link #count} says of a pair whose pathways have to be looked at one by one. */
    static final long UNKNOWN = -1;

    private static final int MOST_STEPS = 3;

    /** The tables of the steps, their numbers in the route, and where each but the last may lead. */
    private final StepTable[] tables;

    private final int[] numbers;
    private final EntityTest[] middles;
    private final int least;
    private final int most;

    private final int entities;
    private final Trail trail;
    private final Stamps marks;
    /** Whose neighbours are marked, those before it or those after it; -1 if none are. */
    private int marked = -1;

    private boolean markedBefore;
    /** Where in the row of the marked its first step with each of them stands, once pathways were to be shown. */
    private int[] places = {};

    private boolean placesKnown;

    private ShortWalks(StepTable[] tables, int[] numbers, EntityTest[] middles, int least, BoundQuestion question) {
        this.tables = tables;
        this.numbers = numbers;
        this.middles = middles;
        this.least = least;
        this.most = tables.length;
        this.entities = question.visits().entityCount();
        this.marks = new Stamps(entities);
        this.trail = new Trail(most + 1, entities, question.query().rule());
    }

    /** {@return a counter for a question, or {@code null} if more has to be known of its pathways than their number} */
    static @Nullable ShortWalks of(BoundQuestion question) {
        Route route = question.route();
        List<Route.Segment> segments = route.segments();
        int steps = route.longest();
        boolean repeats = segments.size() == 1;
        if (steps > MOST_STEPS
                || (!repeats && steps > segments.size())
                || !question.filters().areNone()
                || !question.visits().areAll()) {
            return null;
        }
        StepTable[] tables = new StepTable[steps];
        int[] numbers = new int[steps];
        EntityTest[] middles = new EntityTest[steps - 1];
        for (int step = 0; step < steps; step++) {
            Route.Segment segment = segments.get(repeats ? 0 : step);
            numbers[step] = segment.table();
            tables[step] = route.tables().get(segment.table());
            if (step < steps - 1) {
                middles[step] = repeats ? new EntityTest.Any() : segment.end();
            }
        }
        return new ShortWalks(tables, numbers, middles, repeats ? 1 : steps, question);
    }

    /** {@return how many pathways lead from one entity to another, so far if the budget is spent; or {@link #UNKNOWN}} */
    long count(int from, int to, Spending spending) {
        StepRow out = tables[0].from(from);
        StepRow in = tables[most - 1].into(to);
        if (from == to || out.size() == 0 || in.size() == 0) {
            return 0;
        }
        if (!out.isPlain() || !in.isPlain()) {
            return UNKNOWN;
        }
        long count = least == 1 && leads(out, to) ? 1 : 0;
        if (most == 1) {
            return count;
        }
        boolean outward = out.size() <= in.size();
        int start = outward ? from : to;
        int end = outward ? to : from;
        StepRow near = outward ? out : in;
        mark(end, outward, outward ? in : out, spending);
        boolean startMarked = marks.get(start) >= 0;
        marks.unset(start); // no pathway comes back to it
        try {
            long longer = most == 3 ? threeSteps(end, near, outward, spending) : 0;
            if (least <= 2) {
                spending.skimmed(near.size());
                count += near.countStamped(marks, 0);
            }
            return longer == UNKNOWN ? UNKNOWN : count + longer;
        } finally {
            if (startMarked) {
                marks.set(start, 0);
            }
        }
    }

    private long threeSteps(int end, StepRow near, boolean outward, Spending spending) {
        EntityTest test = middles[outward ? 0 : 1];
        long count = 0;
        for (int place = 0; place < near.size() && !spending.isOver(); place++) {
            int middle = near.end(place);
            if (middle == end || !test.admits(middle)) {
                continue;
            }
            StepRow row = outward ? tables[1].from(middle) : tables[1].into(middle);
            if (!row.isPlain()) {
                if (row.size() > 0) {
                    return UNKNOWN;
                }
                continue;
            }
            spending.skimmed(row.size());
            count += row.countStamped(marks, 0);
        }
        return count;
    }

    /** Shows every pathway from one entity to another to what gathers them, until the budget is spent. */
    void visit(int from, int to, Finds finds, Spending spending) {
        StepRow out = tables[0].from(from);
        StepRow in = tables[most - 1].into(to);
        if (from == to || out.size() == 0 || in.size() == 0) {
            return;
        }
        trail.begin(from);
        if (least == 1 && leads(out, to)) {
            last(0, out, out.firstTo(to), to, finds);
        }
        if (most > 1) {
            mark(to, true, in, spending);
            findPlaces(in);
            EntityTest test = middles[0];
            for (int place = 0; place < out.size() && !spending.isOver(); place++) {
                int middle = out.end(place);
                if (middle != to && test.admits(middle)) {
                    spending.steps(1);
                    trail.step(0, numbers[0], out, place, middle);
                    after(middle, in, to, finds, spending);
                }
            }
        }
    }

    /** Takes what may come after the first step, which leads to an entity. */
    private void after(int middle, StepRow in, int to, Finds finds, Spending spending) {
        if (least <= 2 && marks.get(middle) >= 0) {
            last(1, in, places[middle], to, finds);
        }
        if (most < MOST_STEPS) {
            return;
        }
        StepRow row = tables[1].from(middle);
        int from = trail.entity(0);
        for (int place = row.nextStamped(marks, 0, 0);
                place < row.size() && !spending.isOver();
                place = row.nextStamped(marks, 0, place + 1)) {
            int second = row.end(place);
            spending.steps(1);
            if (second != from && trail.mayFollow(1, row.bits(place))) {
                trail.step(1, numbers[1], row, place, second);
                last(2, in, places[second], to, finds);
            }
        }
        spending.skimmed(row.size());
    }

    /** Takes the last step: that at a place of a row, if there is one, and those beside it with the same entity. */
    private void last(int depth, StepRow row, int first, int to, Finds finds) {
        for (int place = first; place < row.size() && row.end(place) == row.end(first); place++) {
            if (trail.mayFollow(depth, row.bits(place))) {
                trail.step(depth, numbers[most - 1], row, place, to);
                finds.offer(trail, depth + 1);
            }
        }
    }

    private static boolean leads(StepRow row, int entity) {
        int place = row.firstTo(entity);
        return place < row.size() && row.end(place) == entity;
    }

    /** Marks where a step of a row goes that may come next to an end. */
    private void mark(int end, boolean before, StepRow row, Spending spending) {
        if (marked == end && markedBefore == before) {
            return;
        }
        spending.skimmed(row.size());
        marks.clear();
        row.mark(middles[before ? most - 2 : 0], marks);
        marked = end;
        markedBefore = before;
        placesKnown = false;
    }

    private void findPlaces(StepRow row) {
        if (!placesKnown) {
            places = places.length == 0 ? new int[entities] : places;
            row.findPlaces(places);
            placesKnown = true;
        }
    }
}
