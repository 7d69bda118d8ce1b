package org.evigraph.benchmarks.peers.limit;

/**
 * The edges in the order of the table, as columns.
 *
 * @param count how many there are; the columns may be longer
 */
@SuppressWarnings("ArrayRecordComponent") // columns, shared on purpose
record Edges(int count, int[] from, byte[] relation, int[] to) {}
