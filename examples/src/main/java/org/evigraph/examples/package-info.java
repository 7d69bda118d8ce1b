/** Small programs that the docs quote, compiled and run by the build. */
@NullMarked
package org.evigraph.examples;

import org.jspecify.annotations.NullMarked;
