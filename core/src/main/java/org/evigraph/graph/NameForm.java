package org.evigraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without case and accents, and with one blank for any blanks, hyphens and underscores. */
public final class NameForm {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_\\-\\u2010-\\u2015]+");

    private NameForm() {}

    /** {@return the form of {@code name}; two names with the same form are the same name to a reader} */
    public static String of(String name) {
        String plain = name;
        if (!isPlain(name)) {
            plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                    .replaceAll("");
            plain = INVISIBLE.matcher(plain).replaceAll("");
        }
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
