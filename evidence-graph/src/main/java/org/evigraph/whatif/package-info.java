/** What if something were not there: evidence switched off by a mask, never by a copy of the graph. */
@NullMarked
package org.evigraph.whatif;

import org.jspecify.annotations.NullMarked;
