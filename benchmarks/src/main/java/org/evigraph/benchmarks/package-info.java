/** How long the bundled graph takes to load, to look up, to ask and to write, in a warm JVM. */
@NullMarked
package org.evigraph.benchmarks;

import org.jspecify.annotations.NullMarked;
