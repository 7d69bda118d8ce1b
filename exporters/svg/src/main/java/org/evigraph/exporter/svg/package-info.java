/**
 * Gap maps as bubble maps, in Scalable Vector Graphics.
 *
 * <p>The picture says everything at least twice, in form and in letters, so that it can be printed in grey and read by
 * the colour-blind. It holds no script, no style sheet and no link, and needs no font of its own.
 *
 * <p><b>Source.</b> SVG 1.1, second edition, <a href="https://www.w3.org/TR/SVG11/">w3.org/TR/SVG11</a>; the colours of
 * Okabe and Ito, <a href="https://jfly.uni-koeln.de/color/">Color Universal Design (2008)</a>.
 */
@NullMarked
package org.evigraph.exporter.svg;

import org.jspecify.annotations.NullMarked;
