package org.evigraph.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A relation that claims state, always worded positively.
 *
 * @param id the word that claims use
 * @param reading from subject to object, as in {@code treats}
 * @param inverseReading from object to subject, as in {@code treated by}; {@code null} if it cannot be read backward
 * @param parent the id of the wider predicate
 * @param symmetric whether the relation holds both ways
 * @param sign what happens to the object when the claim holds
 * @param signByObjectCategory exceptions to {@code sign}, by the category of the object
 * @param mappings the same or nearest predicates elsewhere, such as {@code biolink:treats}
 * @param note a caution for readers
 */
public record Predicate(
        String id,
        String reading,
        @Nullable String inverseReading,
        @Nullable String parent,
        boolean symmetric,
        Sign sign,
        SortedMap<String, Sign> signByObjectCategory,
        List<String> mappings,
        @Nullable String note) {
    /** Creates a predicate. */
    public Predicate {
        Texts.required("id", id);
        Texts.required("reading", reading);
        inverseReading = Texts.orNull(inverseReading);
        parent = Texts.orNull(parent);
        signByObjectCategory = Collections.unmodifiableSortedMap(new TreeMap<>(signByObjectCategory));
        mappings = Texts.list("mappings", mappings);
        note = Texts.orNull(note);
    }

    /** {@return a predicate with a sign and readings, and nothing else known} */
    public static Predicate of(String id, String reading, String inverseReading, Sign sign) {
        return new Predicate(id, reading, inverseReading, null, false, sign, new TreeMap<>(), List.of(), null);
    }

    /** {@return how claims with it read from object to subject: where nobody says how, marked as the inverse} */
    public String readingBackward() {
        if (inverseReading != null) {
            return inverseReading;
        }
        return symmetric ? reading : "(inverse of) " + reading;
    }

    /** {@return a predicate that nobody declared: shown as written, underscores as spaces, and without a sign} */
    public static Predicate unknown(String id) {
        String words = id.replace('_', ' ');
        return new Predicate(
                id, words, "(inverse of) " + words, null, false, Sign.NONE, new TreeMap<>(), List.of(), null);
    }

    /** {@return the sign for an object of these categories: the first exception that fits, else the plain sign} */
    public Sign signFor(List<String> objectCategories) {
        for (Map.Entry<String, Sign> exception : signByObjectCategory.entrySet()) {
            if (objectCategories.contains(exception.getKey())) {
                return exception.getValue();
            }
        }
        return sign;
    }

    /** {@return the sign of a claim: for an object of these categories, turned if it is a decrease of the subject} */
    public Sign signFor(List<String> objectCategories, Qualifiers qualifiers) {
        Sign plain = signFor(objectCategories);
        boolean decrease = "decreased".equals(qualifiers.other().get(Qualifiers.SUBJECT_DIRECTION));
        return decrease ? plain.negated() : plain;
    }
}
