/**
 * Neo4j Community, embedded, asked in Cypher.
 *
 * <p>Neo4j is under GPLv3. This module is built in profile {@code peers} only, runs in a process of its own, talks to the rest
 * through files, and is never published.
 */
@NullMarked
package org.evigraph.benchmarks.peers.neo4j;

import org.jspecify.annotations.NullMarked;
