package org.evigraph.compare;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two lists in the order of their ids, walked side by side: each id comes once, with what either list has of it.
 *
 * <p>Every item also gets a number that is the same for both sides, so that things which refer to these can be compared by
 * numbers.
 *
 * <p><b>Cost.</b> One pass over both; an item of a view is made once.
 *
 * @param before the number of each item of the first list, rising
 * @param after the number of each item of the second list, rising
 */
record SideBySide(int[] before, int[] after) {
    /** Takes what the two sides have under one id. */
    interface Visitor<T> {
        /** Takes the two; at least one is there. */
        void meet(@Nullable T before, @Nullable T after);
    }

    static <T> SideBySide walk(List<T> before, List<T> after, Function<T, String> id, Visitor<T> visitor) {
        int[] left = new int[before.size()];
        int[] right = new int[after.size()];
        int i = 0;
        int j = 0;
        T one = item(before, i);
        T other = item(after, j);
        for (int number = 0; one != null || other != null; number++) {
            int order = order(one, other, id);
            visitor.meet(order <= 0 ? one : null, order >= 0 ? other : null);
            if (order <= 0) {
                left[i++] = number;
                one = item(before, i);
            }
            if (order >= 0) {
                right[j++] = number;
                other = item(after, j);
            }
        }
        return new SideBySide(left, right);
    }

    private static <T> @Nullable T item(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static <T> int order(@Nullable T one, @Nullable T other, Function<T, String> id) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return id.apply(one).compareTo(id.apply(other));
    }
}
