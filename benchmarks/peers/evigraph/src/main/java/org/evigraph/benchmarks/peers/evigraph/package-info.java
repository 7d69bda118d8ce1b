/** Evigraph, asked through its public door. */
@NullMarked
package org.evigraph.benchmarks.peers.evigraph;

import org.jspecify.annotations.NullMarked;
