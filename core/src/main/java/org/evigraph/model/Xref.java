package org.evigraph.model;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of the same thing elsewhere.
 *
 * @param source where the identifier was found
 * @param basis why it is held to mean the same thing
 */
public record Xref(
        Curie id, @Nullable String source, @Nullable String basis) {
    /** Creates a cross-reference. */
    public Xref {
        source = Texts.orNull(source);
        basis = Texts.orNull(basis);
    }

    /**
     * {@return a cross-reference whose origin is not known}
     *
     * @throws InvalidValueException if {@code curie} is not a CURIE
     */
    public static Xref of(String curie) {
        return new Xref(Curie.parse(curie), null, null);
    }
}
