/**
 * The answer to a question, as values: pathways, their steps, and why each is as certain as it is.
 *
 * <p>Whoever finds pathways makes these values, and whoever writes them needs nothing else.
 */
@NullMarked
package org.evigraph.pathway;

import org.jspecify.annotations.NullMarked;
