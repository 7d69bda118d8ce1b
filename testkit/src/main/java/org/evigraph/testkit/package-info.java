/**
 * Contracts as interfaces of default test methods, and evidence at random to run them on.
 *
 * <p>A contract is taken up by a test class that implements the interface and says which implementation is meant:
 *
 * <pre>{@code
 * class JsonExporterTest implements ExporterContract {
 *     public Exporter exporter() {
 *         return new JsonExporter();
 *     }
 *     ...
 * }
 * }</pre>
 *
 * <p>Random evidence depends on its seed alone, so that a failure can be played again from the seed in the test's name.
 */
@NullMarked
package org.evigraph.testkit;

import org.jspecify.annotations.NullMarked;
