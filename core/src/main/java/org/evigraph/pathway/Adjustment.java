package org.evigraph.pathway;

import org.evigraph.grade.GradeDomain;

/**
 * One move of a certainty away from where it started.
 *
 * @param domain why, in GRADE's terms
 * @param levels how far: below 0 down, above 0 up. Very low is the floor, so that the last levels may have no effect
 * @param reason what in the data led to it
 */
public record Adjustment(GradeDomain domain, int levels, String reason) {}
