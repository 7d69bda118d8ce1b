/** Questions to Hetionet, beside the same questions written by hand. */
@NullMarked
package org.evigraph.benchmarks.hetionet;

import org.jspecify.annotations.NullMarked;
