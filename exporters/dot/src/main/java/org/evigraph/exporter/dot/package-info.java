/**
 * Drawings of answers and graphs, in the language of Graphviz.
 *
 * <p>An exporter makes a {@code Canvas}, a drawing puts nodes and lines on it, and the key of whatever was used is part
 * of the picture. Text from the data reaches the file through {@code DotString} and no other way.
 *
 * <p><b>Source.</b> The DOT language, <a href="https://graphviz.org/doc/info/lang.html">graphviz.org/doc/info/lang.html</a>;
 * the colours of Okabe and Ito, <a href="https://jfly.uni-koeln.de/color/">Color Universal Design (2008)</a>.
 */
@NullMarked
package org.evigraph.exporter.dot;

import org.jspecify.annotations.NullMarked;
