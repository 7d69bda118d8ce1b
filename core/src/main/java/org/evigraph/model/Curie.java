package org.evigraph.model;

/**
 * A compact identifier such as {@code MESH:D000069442}: whose name it is, and the name.
 *
 * <p><b>Source.</b> W3C CURIE Syntax 1.0; prefixes are spelled as the Biolink Model spells them.
 */
public record Curie(String prefix, String local) {
    /** Creates an identifier from its two parts, neither of them empty. */
    public Curie {
        if (prefix.isEmpty() || local.isEmpty() || prefix.indexOf(':') >= 0) {
            throw invalid(prefix + ":" + local);
        }
    }

    /**
     * {@return the identifier that {@code text} spells, split at its first colon}
     *
     * @throws InvalidValueException if there is no colon, or nothing on one side of it
     */
    public static Curie parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw invalid(text);
        }
        return new Curie(text.substring(0, colon), text.substring(colon + 1));
    }

    private static InvalidValueException invalid(String text) {
        return new InvalidValueException(
                FindingKind.VALUE,
                "id",
                Texts.quoted(text),
                "a prefix, a colon and a local part",
                "write it as in MESH:D000069442");
    }

    @Override
    public String toString() {
        return prefix + ":" + local;
    }
}
