/**
 * What is known, as values: entities, claims about them, the evidence on each claim, and the publications it stands in.
 *
 * <pre>{@code
 * Proposition proposition = Proposition.of("natalizumab", "causes", "pml");
 * EvidenceLine line = EvidenceLine.builder("case-1")
 *         .citation("PMID:16107614").direction(Direction.SUPPORTS).design(StudyDesign.CASE_REPORT).build();
 * Claim claim = new Claim(proposition, List.of(line));
 * }</pre>
 *
 * <p>Every value is immutable, compared by content and safe to share between threads. A text or number that is
 * {@code null} is not known; an empty text counts as not known. Values know nothing of files and nothing of the graph
 * that may hold them.
 */
@NullMarked
package org.evigraph.model;

import org.jspecify.annotations.NullMarked;
