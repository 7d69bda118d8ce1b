package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;
import org.jspecify.annotations.Nullable;

/**
 * The best value of a walk from an entity of a segment to the end, under a rule that is reckoned step by step or takes the
 * least; looked for backward from the end, as far as is asked for.
 *
 * <p><b>Method.</b> Dijkstra's algorithm, the highest value first: whatever is not settled yet is worth at most what comes
 * next.
 */
final class BestValues {
    /** Nothing has lowered the value yet. */
    static final double UNLOWERED = Double.POSITIVE_INFINITY;

    /** An entity of a segment and the value from there on. */
    private record Reached(double value, int segment, int entity) {}

    private static final Comparator<Reached> BEST_FIRST = Comparator.comparingDouble(Reached::value)
            .reversed()
            .thenComparingInt(Reached::segment)
            .thenComparingInt(Reached::entity);

    private final Route route;
    private final Visits visits;
    private final CertaintyRule rule;
    private final boolean refutedToo;
    private final StateNumbers numbers = new StateNumbers();
    private double[] best = new double[64];
    private boolean[] settled = new boolean[64];
    private final PriorityQueue<Reached> open = new PriorityQueue<>(BEST_FIRST);
    private boolean begun;
    /** How many claims were looked at. */
    private long looked;

    BestValues(Route route, Visits visits, CertaintyRule rule, boolean refutedToo) {
        this.route = route;
        this.visits = visits;
        this.rule = rule;
        this.refutedToo = refutedToo;
    }

    /** {@return the value from an entity of a segment on, or more} */
    double atMost(int segment, int entity) {
        if (isSettled(segment, entity)) {
            return best[numbers.of(state(segment, entity))];
        }
        Reached next = open.peek();
        return !begun ? UNLOWERED : next == null ? Double.NEGATIVE_INFINITY : next.value();
    }

    private boolean isSettled(int segment, int entity) {
        int number = numbers.of(state(segment, entity));
        return number >= 0 && settled[number];
    }

    /** Goes on until the value from an entity on is known, or so many claims were looked at in all. */
    void goOn(int segment, int entity, long claims) {
        if (!begun) {
            begin();
        }
        while (!isSettled(segment, entity) && looked < claims && !open.isEmpty()) {
            Reached next = open.remove();
            int number = numbers.of(state(next.segment(), next.entity()));
            if (!settled[number] && next.value() == best[number]) {
                settled[number] = true;
                relax(next.segment(), next.entity(), next.value());
                int before = next.segment() - 1;
                if (before >= 0 && route.segments().get(before).end().admits(next.entity())) {
                    relax(before, next.entity(), next.value());
                }
            }
        }
    }

    private void begin() {
        begun = true;
        int last = route.segments().size() - 1;
        EntityTest end = route.segments().get(last).end();
        int @Nullable [] members = end.members();
        int count = members == null ? visits.entityCount() : members.length;
        looked += count;
        for (int i = 0; i < count; i++) {
            int entity = members == null ? i : members[i];
            if (end.admits(entity) && visits.mayPass(entity)) {
                relax(last, entity, UNLOWERED);
            }
        }
    }

    private void relax(int segment, int entity, double value) {
        StepRow row = route.tables().get(route.segments().get(segment).table()).into(entity);
        for (int place = 0; place < row.size(); place++) {
            if ((refutedToo || !StepBits.isRefuted(row.bits(place))) && visits.mayPass(row.end(place))) {
                double score = row.score(place);
                improve(segment, row.end(place), Double.isNaN(score) ? value : then(score, value));
            }
        }
        looked += row.size();
    }

    private void improve(int segment, int entity, double value) {
        long state = state(segment, entity);
        int number = numbers.of(state);
        if (number < 0) {
            number = numbers.size();
            if (number == best.length) {
                best = Arrays.copyOf(best, 2 * number);
                settled = Arrays.copyOf(settled, 2 * number);
            }
            numbers.add(state);
        } else if (value <= best[number]) {
            return;
        }
        best[number] = value;
        open.add(new Reached(value, segment, entity));
    }

    private long state(int segment, int entity) {
        return (long) segment * visits.entityCount() + entity;
    }

    /** {@return what the rule makes of two values, one behind the other} */
    double then(double soFar, double rest) {
        if (soFar == UNLOWERED) {
            return rest;
        }
        if (rest == UNLOWERED) {
            return soFar;
        }
        return rule.composition() == Composition.LEAST ? Math.min(soFar, rest) : rule.then(soFar, rest);
    }
}
