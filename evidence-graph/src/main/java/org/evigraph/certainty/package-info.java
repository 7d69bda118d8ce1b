/**
 * How sure: of a claim, from its evidence; of a pathway, from its claims. Every word comes with an explanation from which
 * it can be redone by hand; docs/grading.md has the method and its papers.
 */
@NullMarked
package org.evigraph.certainty;

import org.jspecify.annotations.NullMarked;
