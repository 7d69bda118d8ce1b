package org.evigraph.benchmarks.peers;

/** A kind of question, the same to every engine. */
public enum Workload {
    /** Compound binds gene, disease associates with it. */
    TYPED_2_ALL("typed 2 hops (binds, associates), all pairs at once: count", true, 2),
    /** Compound binds gene, that interacts with a gene, disease associates with that. */
    TYPED_3_ALL("typed 3 hops (binds, interacts, associates), all pairs at once: count", true, 2),
    /** The same, each pathway noted down. */
    TYPED_3_ALL_PATHS("typed 3 hops, all pairs at once: every pathway, graded", true, 3),
    /** The same, each pathway a value with its evidence and the explanation of its grade, which only Evigraph has. */
    TYPED_3_ALL_VALUES("the same, as values with evidence, explained", true, 3),
    /** The same as the second, one pair at a time. */
    TYPED_3("typed 3 hops, one pair at a time: count", false, 2),
    /** Every simple path of at most three hops, any relation, either way; parallel edges are one hop. */
    ANY_3("at most 3 hops of any relation, either way, a pair: count", false, 2),
    /** The same, each pathway noted down. */
    ANY_3_PATHS("at most 3 hops of any relation, a pair: every pathway, graded", false, 3),
    /** The same, each pathway a value with its evidence and the explanation of its grade. */
    ANY_3_VALUES("the same, as values with evidence, explained, a pair", false, 3),
    /** The ten loopless paths of least weight, where an edge weighs what {@link Weights} says. */
    WEIGHTED_10("10 best weighted loopless paths, a pair", false, 3),
    /** Ten paths of fewest hops, at most four. */
    SHORTEST_10("10 shortest paths of at most 4 hops, a pair", false, 3),
    /** A hundred paths of fewest hops, at most four. */
    SHORTEST_100("100 shortest paths of at most 4 hops, a pair", false, 3);

    private final String title;
    private final boolean atOnce;
    private final int timesLimit;

    Workload(String title, boolean atOnce, int timesLimit) {
        this.title = title;
        this.atOnce = atOnce;
        this.timesLimit = timesLimit;
    }

    /** {@return what is asked, in a line} */
    public String title() {
        return title;
    }

    /** {@return whether all pairs are asked for at once} */
    public boolean atOnce() {
        return atOnce;
    }

    /** {@return how many times the limit's time is still good} */
    public int timesLimit() {
        return timesLimit;
    }
}
