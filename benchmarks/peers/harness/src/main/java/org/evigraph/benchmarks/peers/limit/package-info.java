/**
 * The limit: loops over int arrays, each written for its one question, that an engine can be held against.
 *
 * <p>Adjacency is grouped by relation, so that a typed hop scans its own list only. A scan goes out from the smaller side, and
 * the other side's neighbours carry a stamp that grows with every question in place of clearing.
 */
@NullMarked
package org.evigraph.benchmarks.peers.limit;

import org.jspecify.annotations.NullMarked;
