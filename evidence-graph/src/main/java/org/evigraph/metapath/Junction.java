package org.evigraph.metapath;

import java.util.Arrays;

/**
 * An entity on the way: how many edges of each kind it has in the whole graph, and those by which a pathway may leave it.
 *
 * <p>These are ordered by how near they bring to the end, so that a search with few steps left tries only those that still
 * arrive.
 *
 * @param kinds the metaedges that it has any edge of, sorted
 * @param degrees how many, by place among the kinds
 * @param ends where the edges lead
 * @param metaedges which they are, seen from here
 * @param words the certainty of each, by its place in the list
 * @param papers the independent papers behind each
 * @param until how many edges, from the first on, lead to at most so many steps before the end
 */
@SuppressWarnings("ArrayRecordComponent") // columns for the search; never compared
record Junction(int[] kinds, int[] degrees, int[] ends, int[] metaedges, byte[] words, int[] papers, int[] until) {
    /** {@return how many edges of a metaedge there are, seen from here} */
    int degree(int metaedge) {
        int place = Arrays.binarySearch(kinds, metaedge);
        return place < 0 ? 0 : degrees[place];
    }
}
