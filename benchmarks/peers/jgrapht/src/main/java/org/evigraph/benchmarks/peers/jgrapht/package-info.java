/** JGraphT, with own loops over its adjacency, its algorithm for weighted paths, and its exporters. */
@NullMarked
package org.evigraph.benchmarks.peers.jgrapht;

import org.jspecify.annotations.NullMarked;
