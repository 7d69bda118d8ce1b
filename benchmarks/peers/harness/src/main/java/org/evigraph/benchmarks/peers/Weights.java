package org.evigraph.benchmarks.peers;

/** What an edge weighs in the question for weighted paths: more the busier its ends, so that hubs are avoided. */
public final class Weights {
    private Weights() {}

    /**
     * {@return the weight of an edge between entities with so many neighbours: a whole number above 0}
     *
     * <p>Whole, so that every engine adds up to the same sum, in doubles too.
     */
    public static int between(int neighbours, int others) {
        return 1 + (int) Math.round(100 * Math.log((double) neighbours * others) / Math.log(2));
    }
}
