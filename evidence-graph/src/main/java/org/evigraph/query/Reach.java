package org.evigraph.query;

import java.util.Arrays;
import java.util.List;

/**
 * How near every entity is to the end of each segment of a route: a bound that keeps the search out of dead ends.
 *
 * <p><b>Method.</b> A breadth-first pass from the end of each segment backward. It stops early where it grows expensive:
 * the search then meets it halfway, and what it did not come by is at least one step farther than it looked.
 *
 * <p>It looks at topology alone, so it may promise a way that the evidence then closes, and never the other way round.
 */
final class Reach {
    /** Looking back over so many claims costs less than it saves. */
    private static final int CHEAP = 4_096;

    private final Route route;
    private final List<Stamps> stamps;
    /** For each segment, how far away an entity is at least that the pass did not come by. */
    private final int[] beyond;

    private int[] layer = new int[16];
    private int size;
    private int[] next = new int[16];

    /** Looks back as far as is cheap; {@code stamps} has one for each segment, all cleared. */
    Reach(Route route, List<Stamps> stamps) {
        this.route = route;
        this.stamps = stamps;
        this.beyond = new int[route.segments().size()];
        pass(CHEAP);
    }

    /** Looks back as far as pathways can begin, whatever it costs. */
    void complete() {
        stamps.forEach(Stamps::clear);
        pass(Integer.MAX_VALUE);
    }

    /** {@return the least steps from an entity to the end of a segment, or fewer} */
    int distance(int segment, int entity) {
        int known = stamps.get(segment).get(entity);
        return known < 0 ? beyond[segment] : known;
    }

    private void pass(int budget) {
        for (int segment = route.segments().size() - 1; segment >= 0; segment--) {
            pass(segment, budget);
        }
    }

    private void pass(int segment, int budget) {
        Route.Segment part = route.segments().get(segment);
        int[] ends = part.end().members();
        beyond[segment] = 0;
        if (ends == null || ends.length > budget) {
            return;
        }
        Stamps near = stamps.get(segment);
        size = 0;
        for (int end : ends) {
            if (segment + 1 == route.segments().size() || mayGoOn(segment + 1, end)) {
                near.set(end, 0);
                push(end);
            }
        }
        StepTable table = route.tables().get(part.table());
        int left = budget;
        for (int distance = 1; distance < part.most(); distance++) {
            beyond[segment] = distance;
            left -= widen(table, near, distance, left);
            if (left <= 0) {
                return;
            }
        }
        beyond[segment] = part.most(); // only where pathways begin could be so far, and they find out at once
    }

    private boolean mayGoOn(int segment, int entity) {
        int distance = distance(segment, entity);
        return Math.max(1, distance) <= route.segments().get(segment).most();
    }

    /**
     * Looks one step farther back; {@return what that cost, or the whole of {@code left} if it would have cost more, with
     * nothing done}
     */
    private int widen(StepTable table, Stamps near, int distance, int left) {
        int cost = 0;
        for (int i = 0; i < size; i++) {
            cost += table.before(layer[i]).length;
            if (cost > left) {
                return left;
            }
        }
        int[] from = layer;
        int count = size;
        layer = next;
        size = 0;
        for (int i = 0; i < count; i++) {
            for (int start : table.before(from[i])) {
                if (near.get(start) < 0) {
                    near.set(start, distance);
                    push(start);
                }
            }
        }
        next = from;
        return Math.max(1, cost);
    }

    private void push(int entity) {
        layer = size == layer.length ? Arrays.copyOf(layer, 2 * size) : layer;
        layer[size++] = entity;
    }
}
