package org.evigraph.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that the model does not admit: which field, what came, what was expected, and the mend.
 *
 * <p>Whoever reads a file adds the place and makes a {@link Finding} of it.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** So many words are listed: a graph may have very many, and who asks for one that it lacks is not to get a book. */
    private static final int MOST_LISTED = 100;

    private final FindingKind kind;
    private final String field;
    private final String found;
    private final String expected;
    private final String fix;

    /** Creates the exception; its message joins the parts. */
    public InvalidValueException(FindingKind kind, String field, String found, String expected, String fix) {
        super(field + ": found " + found + ", expected " + expected + ". Fix: " + fix);
        this.kind = kind;
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.fix = fix;
    }

    /** {@return the exception for a word that is none of {@code known}, with near misses if there are any} */
    public static InvalidValueException notInList(
            FindingKind kind, String field, String found, Collection<String> known) {
        List<String> near = Spelling.near(found, known, 3);
        String fix = near.isEmpty() ? "use one of them" : "did you mean " + String.join(" or ", near) + "?";
        return new InvalidValueException(kind, field, Texts.quoted(found), "one of " + listed(known), fix);
    }

    private static String listed(Collection<String> known) {
        String first = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return known.size() <= MOST_LISTED ? first : first + " and " + (known.size() - MOST_LISTED) + " more";
    }

    /** {@return what kind of fault this is} */
    public FindingKind kind() {
        return kind;
    }

    /** {@return the faulty field, as the native JSON calls it} */
    public String field() {
        return field;
    }

    /** {@return what came, quoted and cut to a printable length} */
    public String found() {
        return found;
    }

    /** {@return what would have been right} */
    public String expected() {
        return expected;
    }

    /** {@return what to do about it} */
    public String fix() {
        return fix;
    }

    /** {@return this fault as an error at a place} */
    public Finding at(Location location) {
        return new Finding(Severity.ERROR, kind, location, field, found, expected, fix);
    }
}
