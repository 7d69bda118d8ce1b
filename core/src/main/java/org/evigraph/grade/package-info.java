/** How evidence is rated: the words of certainty, and the grading schemes with their levels, each by its source. */
@NullMarked
package org.evigraph.grade;

import org.jspecify.annotations.NullMarked;
