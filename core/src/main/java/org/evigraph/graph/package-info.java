/**
 * Claims held as a graph: entities are its nodes, claims its edges, evidence hangs on the claims.
 *
 * <pre>{@code
 * EvidenceGraph graph = EvidenceGraph.builder()
 *         .add(Entity.of("natalizumab", "Natalizumab", "drug"))
 *         .add(Entity.of("pml", "PML", "condition"))
 *         .add(Predicate.of("causes", "causes", "is caused by", Sign.PLUS))
 *         .add(Proposition.of("natalizumab", "causes", "pml"), EvidenceLine.builder("case-1").build())
 *         .build();
 * List<Claim> claims = graph.claims();
 * }</pre>
 *
 * <p>A built graph never changes and may be shared between threads; a builder belongs to one thread.
 */
@NullMarked
package org.evigraph.graph;

import org.jspecify.annotations.NullMarked;
