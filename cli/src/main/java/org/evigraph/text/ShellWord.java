package org.evigraph.text;

/** A text as one word of a command line that somebody may copy. */
public final class ShellWord {
    private static final String PLAIN = "-_.:/=@%+,";
    private static final String SPECIAL_IN_QUOTES = "\"$`\\!";

    private ShellWord() {}

    /** {@return the text, in quotes if a shell would not take it for one word} */
    public static String of(String text) {
        boolean plain = !text.isEmpty();
        boolean special = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            special |= SPECIAL_IN_QUOTES.indexOf(c) >= 0;
        }
        if (plain) {
            return text;
        }
        return special ? "'" + text.replace("'", "'\\''") + "'" : '"' + text + '"';
    }
}
