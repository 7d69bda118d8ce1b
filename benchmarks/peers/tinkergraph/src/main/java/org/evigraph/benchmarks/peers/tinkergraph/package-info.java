/** TinkerGraph, asked in Gremlin. */
@NullMarked
package org.evigraph.benchmarks.peers.tinkergraph;

import org.jspecify.annotations.NullMarked;
