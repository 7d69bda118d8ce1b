package org.evigraph.model;

import org.jspecify.annotations.Nullable;

/** Where a grade comes from: somebody published it, or a rule derived it; never both. */
public sealed interface Origin {
    /**
     * Somebody printed the grade.
     *
     * @param by who graded: the id of a citation, or a name; {@code null} if it is the cited source itself
     */
    record Published(@Nullable String by) implements Origin {
        /** Creates the origin. */
        public Published {
            by = Texts.orNull(by);
        }
    }

    /**
     * A rule gave the grade; nobody printed it.
     *
     * @param rule its name and its input, so that it can be redone
     */
    record Derived(String rule) implements Origin {
        /** Creates the origin. */
        public Derived {
            Texts.required("rule", rule);
        }
    }
}
