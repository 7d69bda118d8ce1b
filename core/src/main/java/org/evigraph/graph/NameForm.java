package org.evigraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without case and accents, and with one blank for any blanks, hyphens and underscores. */
public final class NameForm {
    private NameForm() {}

    /** {@return the form of {@code name}; two names with the same form are the same name to a reader} */
    public static String of(String name) {
        return isPlain(name) ? ofPlain(name) : ofAny(name);
    }

    private static String ofAny(String name) {
        String plain = Patterns.MARKS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = Patterns.INVISIBLE.matcher(plain).replaceAll("");
        return Patterns.GAPS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** {@return whether a name is printable ASCII, so that every Java gives it the same form} */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The same without patterns: most names are printable ASCII, and every name of a graph comes by here. */
    private static String ofPlain(String name) {
        StringBuilder form = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == ' ' || letter == '-' || letter == '_') {
                if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
                    form.append(' ');
                }
            } else {
                form.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter);
            }
        }
        return form.toString().stripTrailing();
    }

    /** Apart, so that they are only compiled for a name that needs them. */
    private static final class Patterns {
        static final Pattern MARKS = Pattern.compile("\\p{M}+");
        static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
        static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_\\-\\u2010-\\u2015]+");
    }
}
