/**
 * Summaries of findings for people to read, print and paste: the same table in two languages.
 *
 * <p>{@code Report} says what stands where; {@code Html} and {@code Markdown} know how each language writes it, and no text
 * from the data reaches a file but through their escapes.
 */
@NullMarked
package org.evigraph.exporter.report;

import org.jspecify.annotations.NullMarked;
