package org.evigraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How near every entity is to an end of each segment of a route from which the rest of the route goes on: a bound that
 * keeps the search out of dead ends.
 *
 * <p><b>Method.</b> A breadth-first pass backward, from the end of the last segment to where the first may begin: what one
 * segment can begin with is what the one before it ends with. It stops early where it grows expensive: the search then
 * meets it halfway, and what it did not come by is at least one step farther than it looked.
 *
 * <p>It looks at topology alone, so it may promise a way that the evidence then closes, and never the other way round.
 */
final class Reach {
    /** Looking back over so many claims costs less than it saves. */
    private static final int CHEAP = 4_096;

    private static final int ASK_EVERY = 1 << 12;

    private final Route route;
    private final Stamps[] stamps;
    private final BooleanSupplier stop;
    /** For each segment, how far away an entity is at least that the pass did not come by. */
    private final int[] beyond;

    /** What the pass came by in the present segment, the nearest to its end first. */
    private int[] visited = new int[64];

    private int count;

    /** Nothing looked at yet, so that all seems near; {@code stamps} has one for each segment. */
    Reach(Route route, List<Stamps> stamps, BooleanSupplier stop) {
        this.route = route;
        this.stamps = stamps.toArray(Stamps[]::new);
        this.stop = stop;
        this.beyond = new int[route.segments().size()];
        clear();
    }

    private void clear() {
        for (Stamps each : stamps) {
            each.clear();
        }
    }

    /** Looks back as far as is cheap. */
    void begin() {
        pass(CHEAP, false);
    }

    /** Looks back as far as pathways can begin, whatever it costs, unless told to stop. */
    void complete() {
        pass(Integer.MAX_VALUE, false);
    }

    /**
     * Looks back to where pathways can begin.
     *
     * @param budget of claims to look at
     * @return the entities where they can, in order; {@code null} if to know that takes more
     */
    int @Nullable [] starts(int budget) {
        if (!pass(Math.max(CHEAP, budget), true)) {
            return null;
        }
        int[] starts = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (route.start().admits(visited[i])) {
                starts[size++] = visited[i];
            }
        }
        Arrays.sort(starts, 0, size);
        return Arrays.copyOf(starts, size);
    }

    /** {@return the least steps from an entity to the end of a segment, or fewer} */
    int distance(int segment, int entity) {
        int known = stamps[segment].get(entity);
        return known < 0 ? beyond[segment] : known;
    }

    /** {@return the first place, from one on, whose step leads so near to the end of a segment, or the row's size} */
    int nextWithin(int segment, int distance, StepRow row, int place) {
        return beyond[segment] <= distance ? place : row.nextStamped(stamps[segment], distance, place);
    }

    private boolean pass(int budget, boolean toStarts) {
        clear();
        boolean whole = false;
        for (int segment = route.segments().size() - 1; segment >= 0; segment--) {
            whole = pass(segment, whole, budget, toStarts);
        }
        return whole;
    }

    /** {@return whether all was visited that the segment can begin with} */
    private boolean pass(int segment, boolean wholeNext, int budget, boolean toStarts) {
        Route.Segment part = route.segments().get(segment);
        beyond[segment] = 0;
        int[] ends = ends(segment, wholeNext, budget);
        if (ends == null) {
            return false;
        }
        Stamps near = stamps[segment];
        count = 0;
        for (int end : ends) {
            visit(near, end, 0);
        }
        StepTable table = route.tables().get(part.table());
        // Where the first segment is known to begin finds out by itself whether it can be so far away.
        int whole = segment == 0 && !toStarts ? part.most() - 1 : part.most();
        int farthest = Math.min(whole, Stamps.MOST);
        int left = budget;
        int layer = 0;
        for (int distance = 1; distance <= farthest; distance++) {
            beyond[segment] = distance;
            int next = count;
            left = widen(table, near, layer, distance, left);
            if (left < 0) {
                return false;
            }
            layer = next;
        }
        beyond[segment] = farthest + 1;
        return farthest == whole;
    }

    /** {@return where a segment may end so that the route goes on, or {@code null} if they are not known one by one} */
    private int @Nullable [] ends(int segment, boolean wholeNext, int budget) {
        EntityTest end = route.segments().get(segment).end();
        int[] members = end.members();
        if (members != null) {
            boolean last = segment + 1 == route.segments().size();
            return members.length > budget ? null : last ? members : goingOn(segment + 1, members);
        }
        if (!wholeNext) {
            return null;
        }
        int[] found = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (end.admits(visited[i])) {
                found[size++] = visited[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    private int[] goingOn(int segment, int[] members) {
        int most = route.segments().get(segment).most();
        int[] found = new int[members.length];
        int size = 0;
        for (int entity : members) {
            if (Math.max(1, distance(segment, entity)) <= most) {
                found[size++] = entity;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Looks one step farther back than a layer; {@return what is left of the budget, below 0 if that was too much} */
    private int widen(StepTable table, Stamps near, int layer, int distance, int budget) {
        int left = budget;
        int end = count;
        for (int i = layer; i < end && left >= 0 && budget != Integer.MAX_VALUE; i++) {
            left -= table.before(visited[i]).length;
        }
        for (int i = layer; i < end && left >= 0; i++) {
            for (int start : table.before(visited[i])) {
                if (near.get(start) < 0) {
                    visit(near, start, distance);
                }
            }
            if (i % ASK_EVERY == 0 && stop.getAsBoolean()) {
                return -1;
            }
        }
        return left;
    }

    private void visit(Stamps near, int entity, int distance) {
        near.set(entity, distance);
        visited = count == visited.length ? Arrays.copyOf(visited, 2 * count) : visited;
        visited[count++] = entity;
    }
}
