/**
 * Answers that lay claims side by side: what has been studied and what has not, what is known of each outcome; and two
 * graphs, with the answers that they give.
 *
 * <pre>{@code
 * GapMapAnswer map = GapMap.of(graph, GapMapQuery.of("intervention", "outcome"));
 * }</pre>
 */
@NullMarked
package org.evigraph.compare;

import org.jspecify.annotations.NullMarked;
