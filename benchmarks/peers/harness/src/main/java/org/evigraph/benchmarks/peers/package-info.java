/** The same questions to several engines, each in a process of its own, their answers checked before their times count. */
@NullMarked
package org.evigraph.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
