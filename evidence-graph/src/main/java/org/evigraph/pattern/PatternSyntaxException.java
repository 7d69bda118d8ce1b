package org.evigraph.pattern;

import org.evigraph.model.HiddenCharacters;

/** A question that cannot be understood, by itself or in a graph: the text, where it goes wrong, and what was expected. */
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

    /**
     * {@return the exception for a word of a pattern that means nothing where the question is asked}
     *
     * @param expected what would have been right in its place
     */
    public static PatternSyntaxException unknown(PathwayPattern pattern, String word, String expected) {
        String text = pattern.toString();
        return new PatternSyntaxException(text, Math.max(0, text.indexOf(word)), expected);
    }

    private static String message(String text, int position, String expected) {
        String before = HiddenCharacters.escaped(text.substring(0, position));
        int caret = before.codePointCount(0, before.length());
        return "Cannot understand the question: expected " + expected + (expected.endsWith("?") ? "" : ".") + "\n  "
                + before + HiddenCharacters.escaped(text.substring(position)) + "\n  " + " ".repeat(caret) + "^";
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
