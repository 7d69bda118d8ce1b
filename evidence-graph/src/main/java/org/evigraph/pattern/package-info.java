/**
 * What may be asked: the text of a question, taken apart.
 *
 * <pre>{@code
 * PathwayPattern.parse("natalizumab -> plasma exchange -> IRIS risk").names(); // three names
 * }</pre>
 */
@NullMarked
package org.evigraph.pattern;

import org.jspecify.annotations.NullMarked;
