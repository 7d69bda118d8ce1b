package org.evigraph.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a pathway may have come where it is, by depth: for each segment a set of the numbers of steps that it may
 * have used of that segment.
 *
 * <p>A pathway may pass the waypoints of a pattern in more than one way, as an entity may stand in for a waypoint or merely
 * lie between two. So that it is found once, all the ways are carried at the same time.
 */
final class Ways {
    private static final int BITS = 6;

    private final int segments;
    /** Where the words of each segment begin; the last is the number of words. */
    private final int[] first;

    private final long[] @Nullable [] sets;

    Ways(List<Route.Segment> parts, int depths) {
        segments = parts.size();
        first = new int[segments + 1];
        for (int segment = 0; segment < segments; segment++) {
            first[segment + 1] = first[segment] + (parts.get(segment).most() >> BITS) + 1;
        }
        sets = new long[depths][];
    }

    private long[] at(int depth) {
        long[] made = sets[depth];
        if (made == null) {
            made = new long[first[segments]];
            sets[depth] = made;
        }
        return made;
    }

    /** Makes the only way at the start that of no step yet. */
    void begin() {
        clear(0);
        at(0)[0] = 1;
    }

    void clear(int depth) {
        Arrays.fill(at(depth), 0);
    }

    /** {@return whether the pathway may be in a segment} */
    boolean isIn(int depth, int segment) {
        long[] set = at(depth);
        for (int word = first[segment]; word < first[segment + 1]; word++) {
            if (set[word] != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the only number of steps used of a segment, or -1 if there are several or none} */
    int only(int depth, int segment) {
        long[] set = at(depth);
        int only = -1;
        for (int word = first[segment]; word < first[segment + 1]; word++) {
            if (set[word] != 0) {
                if (only >= 0 || Long.bitCount(set[word]) > 1) {
                    return -1;
                }
                only = ((word - first[segment]) << BITS) + Long.numberOfTrailingZeros(set[word]);
            }
        }
        return only;
    }

    /** Adds to the next depth the ways within a segment after one more step; {@return whether there are any} */
    boolean move(int depth, int segment) {
        long[] from = at(depth);
        long[] to = at(depth + 1);
        long any = 0;
        long carried = 0;
        for (int word = first[segment]; word < first[segment + 1]; word++) {
            long moved = from[word] << 1 | carried;
            carried = from[word] >>> 63;
            to[word] |= moved;
            any |= moved;
        }
        return any != 0;
    }

    /** Adds the way that has arrived at the beginning of a segment. */
    void arrive(int depth, int segment) {
        at(depth)[first[segment]] |= 1;
    }

    /** Takes away the ways within a segment that have used more steps than these, all if that is below 0. */
    void keep(int depth, int segment, int most) {
        long[] set = at(depth);
        for (int word = first[segment]; word < first[segment + 1]; word++) {
            int left = most - ((word - first[segment]) << BITS);
            if (left < 0) {
                set[word] = 0;
            } else if (left < 63) {
                set[word] &= (2L << left) - 1;
            }
        }
    }
}
