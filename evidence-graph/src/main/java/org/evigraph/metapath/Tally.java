package org.evigraph.metapath;

import java.util.Arrays;

/**
 * What the pathways of each metapath come to. Metapaths are a tree: each is another with one more metaedge.
 *
 * <p><b>Cost.</b> A few words for each metapath and each of its beginnings, none for a pathway.
 */
final class Tally {
    /** The metapath of no step at all. */
    static final int NONE = -1;

    private final PairNumbers tree = new PairNumbers();
    private long[] counts = new long[16];
    private double[] weights = new double[16];
    private byte[] words = new byte[16];
    private int[] papers = new int[16];

    /** {@return the metapath that another becomes by one more metaedge} */
    int longer(int metapath, int metaedge) {
        int number = tree.number(metapath, metaedge);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
            weights = Arrays.copyOf(weights, 2 * number);
            words = Arrays.copyOf(words, 2 * number);
            papers = Arrays.copyOf(papers, 2 * number);
        }
        return number;
    }

    /**
     * Adds a pathway.
     *
     * @param word the place of its certainty in the list, the surest first
     */
    void add(int metapath, double weight, byte word, int paperCount) {
        boolean surer = counts[metapath] == 0 || word < words[metapath];
        if (surer || (word == words[metapath] && paperCount > papers[metapath])) {
            words[metapath] = word;
            papers[metapath] = paperCount;
        }
        counts[metapath]++;
        weights[metapath] += weight;
    }

    /** {@return how many metapaths and beginnings of metapaths there are} */
    int size() {
        return tree.size();
    }

    long count(int metapath) {
        return counts[metapath];
    }

    double weight(int metapath) {
        return weights[metapath];
    }

    byte word(int metapath) {
        return words[metapath];
    }

    int papers(int metapath) {
        return papers[metapath];
    }

    /** {@return the metaedges of a metapath, from the first} */
    int[] metaedges(int metapath) {
        int length = 0;
        for (int at = metapath; at != NONE; at = tree.first(at)) {
            length++;
        }
        int[] metaedges = new int[length];
        for (int at = metapath; at != NONE; at = tree.first(at)) {
            metaedges[--length] = tree.second(at);
        }
        return metaedges;
    }
}
