/**
 * Graphs and answers on their way out: one {@link org.evigraph.exporter.Exporter} for each format, found by name.
 *
 * <pre>{@code
 * ExportReport report =
 *         Exporters.named("json").write(graph, Destination.of(System.out), ExportOptions.DEFAULT);
 * }</pre>
 *
 * <p>The same graph or answer gives the same bytes, on every machine and every day.
 */
@NullMarked
package org.evigraph.exporter;

import org.jspecify.annotations.NullMarked;
