package org.evigraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An address at which a publication, or a copy of it, can be opened.
 *
 * @param url as given; it is not checked that it answers
 * @param basis how the address was come by
 */
public record Link(String url, @Nullable String basis) {
    /** Creates a link. */
    public Link {
        Texts.required("url", url);
        basis = Texts.orNull(basis);
    }
}
