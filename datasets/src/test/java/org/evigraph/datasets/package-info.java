/** How the bundled data sets were made from their source files, and the tests that hold each against the other. */
@NullMarked
package org.evigraph.datasets;

import org.jspecify.annotations.NullMarked;
