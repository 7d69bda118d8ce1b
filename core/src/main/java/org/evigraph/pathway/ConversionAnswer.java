package org.evigraph.pathway;

import org.evigraph.grade.ConversionResult;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;

/**
 * What a grade becomes in another scheme, or why it becomes nothing there.
 *
 * @param from the scheme of the grade
 * @param level the grade
 * @param to the scheme that was asked for
 */
public record ConversionAnswer(GraphSummary graph, Scheme from, Level level, Scheme to, ConversionResult result)
        implements Answer {}
