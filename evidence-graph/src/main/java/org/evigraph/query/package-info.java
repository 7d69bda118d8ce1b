/**
 * The search: a question and a graph give pathways, the best first.
 *
 * <pre>{@code
 * PathwayQuery query = PathwayQuery.of("natalizumab -> plasma exchange -> IRIS risk").withMaxHops(2);
 * PathwayAnswer answer = PathwayFinder.over(graph).find(query);
 * }</pre>
 */
@NullMarked
package org.evigraph.query;

import org.jspecify.annotations.NullMarked;
