package org.evigraph.certainty;

import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;

/**
 * What stands behind a step: the claims between its two ends.
 *
 * @param assessor which lines count, and which publications are one paper
 * @param claims their indices, the one that gives the reading first. Not to be changed
 * @param certainty the word of the step
 */
@SuppressWarnings("ArrayRecordComponent") // a column of the search; never compared
public record StepEvidence(EvidenceGraph graph, ClaimAssessor assessor, int[] claims, Certainty certainty) {}
