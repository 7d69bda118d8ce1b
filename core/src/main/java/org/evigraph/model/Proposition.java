package org.evigraph.model;

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
}
