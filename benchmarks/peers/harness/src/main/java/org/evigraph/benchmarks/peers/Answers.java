package org.evigraph.benchmarks.peers;

import java.util.List;

/** Spells an answer as one number, the same whatever the order in which an engine finds things. */
public final class Answers {
    private Answers() {}

    /** {@return the number of a pathway, from the {@code hashCode} of its entities' ids in order; add them up} */
    public static long path(int first, int second, int third, int fourth) {
        return scrambled(((first * 31L + second) * 1_000_003 + third) * 1_000_003 + fourth);
    }

    /** {@return the same for any number of entities above 1; equal to {@link #path(int, int, int, int)} for four} */
    public static long path(List<String> ids) {
        long number = ids.get(0).hashCode() * 31L + ids.get(1).hashCode();
        for (String id : ids.subList(2, ids.size())) {
            number = number * 1_000_003 + id.hashCode();
        }
        return scrambled(number);
    }

    /** {@return the number of a pathway of one hop} */
    public static long path(int first, int second) {
        return scrambled(first * 31L + second);
    }

    /** {@return the number of a pathway of two hops} */
    public static long path(int first, int second, int third) {
        return scrambled((first * 31L + second) * 1_000_003 + third);
    }

    /** So that sums of pathways differ where pathways differ. */
    private static long scrambled(long number) {
        long mixed = (number ^ (number >>> 31)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /** {@return the number of the hops of the shortest paths: how many have 1, 2, 3 and 4, a thousand apart} */
    public static long hops(int[] pathsOfHops) {
        long number = 0;
        for (int hops = pathsOfHops.length - 1; hops > 0; hops--) {
            number = number * 1000 + pathsOfHops[hops];
        }
        return number;
    }

    /** {@return the number of the weights of the best paths, the least first} */
    public static long weights(int[] weights, int size) {
        long number = size;
        for (int place = 0; place < size; place++) {
            number = number * 1_000_003 + weights[place];
        }
        return number;
    }
}
