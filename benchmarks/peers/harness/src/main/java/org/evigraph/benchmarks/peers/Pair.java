package org.evigraph.benchmarks.peers;

/** A compound and a disease that it treats, by their ids. */
public record Pair(String compound, String disease) {}
