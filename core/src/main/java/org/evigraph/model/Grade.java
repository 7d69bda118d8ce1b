package org.evigraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A rating in a scheme. Certainty of evidence and strength of a recommendation are different schemes, and a grade of one
 * never becomes a grade of the other.
 *
 * @param scheme the id of the scheme
 * @param level the code of a level of that scheme
 * @param note what the source or the rule adds
 */
public record Grade(
        String scheme,
        String level,
        Origin origin,
        @Nullable String note) {
    /** Creates a grade; whether the scheme has the level is checked by whoever knows the scheme. */
    public Grade {
        Texts.required("scheme", scheme);
        Texts.required("level", level);
        note = Texts.orNull(note);
    }

    /** {@return a grade that the cited source itself printed} */
    public static Grade published(String scheme, String level) {
        return new Grade(scheme, level, new Origin.Published(null), null);
    }
}
