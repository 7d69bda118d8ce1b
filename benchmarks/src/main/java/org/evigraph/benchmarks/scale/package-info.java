/**
 * How large a graph may grow: made-up graphs of 1, 10 and 100 million claims are built, written, opened and asked.
 *
 * <p>{@link org.evigraph.benchmarks.scale.ScaleRun} does it all; docs/performance.md has the commands and what came of them.
 */
@NullMarked
package org.evigraph.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
