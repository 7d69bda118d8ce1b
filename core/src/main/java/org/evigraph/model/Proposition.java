package org.evigraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement that evidence can speak for or against: subject, predicate, object, and the circumstances that are meant.
 *
 * <p><b>Source.</b> GA4GH VA-Spec 1.0.1, {@code Proposition}.
 *
 * @param subject the id of an entity
 * @param predicate the id of a predicate
 * @param object the id of an entity
 */
public record Proposition(String subject, String predicate, String object, Qualifiers qualifiers) {
    /** Creates a proposition. */
    public Proposition {
        Texts.required("subject", subject);
        Texts.required("predicate", predicate);
        Texts.required("object", object);
    }

    /** {@return a proposition without circumstances} */
    public static Proposition of(String subject, String predicate, String object) {
        return new Proposition(subject, predicate, object, Qualifiers.NONE);
    }

    /** {@return a copy with other circumstances} */
    public Proposition with(Qualifiers qualifiers) {
        return new Proposition(subject, predicate, object, qualifiers);
    }

    /** As a record has it, but without the JDK making it at run time: that is a tenth of a command's start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposition that
                && subject.equals(that.subject)
                && predicate.equals(that.predicate)
                && object.equals(that.object)
                && qualifiers.equals(that.qualifiers);
    }

    /** See {@link #equals}. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * subject.hashCode() + predicate.hashCode()) + object.hashCode()) + qualifiers.hashCode();
    }
}
