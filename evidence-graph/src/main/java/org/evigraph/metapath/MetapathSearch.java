package org.evigraph.metapath;

import org.evigraph.grade.Certainty;

/**
 * Tries every pathway between two entities once, depth first, and adds it to its metapath.
 *
 * <p>Every step brings the end within reach, so that only an entity that would come twice makes a dead end.
 */
final class MetapathSearch {
    private static final byte MECHANISM = (byte) Certainty.NOT_APPLICABLE.ordinal();

    private final Junctions junctions;
    private final Spending spending;
    private final Tally tally = new Tally();
    private final int end;
    private final int longest;

    // The pathway that is being tried, by depth; the entity at 0 is the start.
    private final int[] entities;
    private final int[] places;
    private final int[] metapaths;
    private final double[] products;
    private final byte[] words;
    private final int[] papers;

    // The metapath that the last edge tried at a depth led to, as edges of one kind often follow one another.
    private final int[] lastMetaedges;
    private final int[] lastMetapaths;

    MetapathSearch(Junctions junctions, Spending spending, int end, int longest) {
        this.junctions = junctions;
        this.spending = spending;
        this.end = end;
        this.longest = longest;
        this.entities = new int[longest];
        this.places = new int[longest];
        this.metapaths = new int[longest];
        this.products = new double[longest];
        this.words = new byte[longest];
        this.papers = new int[longest];
        this.lastMetaedges = new int[longest];
        this.lastMetapaths = new int[longest];
    }

    /** {@return what was found, when all was tried or the budget is spent} */
    Tally run(int start) {
        enter(0, start, Tally.NONE, 1, MECHANISM, Integer.MAX_VALUE);
        int depth = 0;
        while (depth >= 0 && spending.goesOn()) {
            Junction junction = junctions.of(entities[depth]);
            int last = junction.until()[longest - depth - 1];
            if (places[depth] == last) {
                depth--;
            } else {
                depth = step(depth, junction, places[depth]++);
            }
        }
        return tally;
    }

    private void enter(int depth, int entity, int metapath, double product, byte word, int paperCount) {
        entities[depth] = entity;
        places[depth] = 0;
        metapaths[depth] = metapath;
        products[depth] = product;
        words[depth] = word;
        papers[depth] = paperCount;
        lastMetaedges[depth] = -1;
    }

    /** Takes an edge; {@return the depth at which to go on} */
    private int step(int depth, Junction junction, int edge) {
        spending.spend(1);
        int to = junction.ends()[edge];
        if (isOnTheWay(depth, to)) {
            return depth;
        }
        int metapath = longer(depth, junction.metaedges()[edge]);
        double product = products[depth] * junctions.weights(entities[depth])[edge];
        byte word = weakest(words[depth], junction.words()[edge]);
        int paperCount = Math.min(papers[depth], junction.papers()[edge]);
        if (to == end) {
            tally.add(metapath, product, word, paperCount);
            return depth;
        }
        enter(depth + 1, to, metapath, product, word, paperCount);
        return depth + 1;
    }

    private boolean isOnTheWay(int depth, int entity) {
        for (int i = depth; i >= 0; i--) {
            if (entities[i] == entity) {
                return true;
            }
        }
        return false;
    }

    private int longer(int depth, int metaedge) {
        if (lastMetaedges[depth] != metaedge) {
            lastMetaedges[depth] = metaedge;
            lastMetapaths[depth] = tally.longer(metapaths[depth], metaedge);
        }
        return lastMetapaths[depth];
    }

    /** As {@link Certainty#weakest}: mechanism, the last of the list, neither lowers nor raises. */
    private static byte weakest(byte one, byte other) {
        if (one == MECHANISM) {
            return other;
        }
        return other == MECHANISM ? one : (byte) Math.max(one, other);
    }
}
