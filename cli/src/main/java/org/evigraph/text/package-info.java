/**
 * Answers, evidence and publications as text that a person reads at a terminal.
 *
 * <p>Everything is wrapped by words to the width of the terminal. Whatever comes from data is shown with its control and
 * bidirectional characters as escapes, so that no file can move the cursor. Nothing here opens a stream or knows which
 * terminal it writes to: a {@link org.evigraph.text.Page} is given a width, colours or none, and a place to write.
 */
@NullMarked
package org.evigraph.text;

import org.jspecify.annotations.NullMarked;
