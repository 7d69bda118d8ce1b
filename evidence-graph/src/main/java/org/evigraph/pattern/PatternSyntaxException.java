package org.evigraph.pattern;

import org.evigraph.model.HiddenCharacters;

/** A question that cannot be understood: the text, where it goes wrong, and what was expected there. */
public final class PatternSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String text;
    private final int position;
    private final String expected;

    PatternSyntaxException(String text, int position, String expected) {
        super(message(text, position, expected));
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    private static String message(String text, int position, String expected) {
        String before = HiddenCharacters.escaped(text.substring(0, position));
        int caret = before.codePointCount(0, before.length());
        return "Cannot understand the question: expected " + expected + ".\n  " + before
                + HiddenCharacters.escaped(text.substring(position)) + "\n  " + " ".repeat(caret) + "^";
    }

    /** {@return the question as typed} */
    public String text() {
        return text;
    }

    /** {@return where it goes wrong, counted from 0} */
    public int position() {
        return position;
    }

    /** {@return what would have been right there} */
    public String expected() {
        return expected;
    }
}
