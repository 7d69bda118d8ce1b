package org.evigraph.pattern;

/** The text of a pattern and how far it has been read. */
final class Scanner {
    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** {@return the next character, or NUL at the end} */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean sees(String what) {
        return text.startsWith(what, at);
    }

    /** Passes over {@code what} if it comes next; {@return whether it did} */
    boolean takes(String what) {
        boolean seen = sees(what);
        at += seen ? what.length() : 0;
        return seen;
    }

    Scanner skipBlanks() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
        return this;
    }

    /** {@return whether a word comes next, capitals or not, that ends where words end} */
    boolean seesWord(String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end == text.length() || !isWordPart(text.charAt(end)));
    }

    boolean takesWord(String word) {
        boolean seen = seesWord(word);
        at += seen ? word.length() : 0;
        return seen;
    }

    /** {@return whether a condition begins here: a keyword between blanks, or before a parenthesis or the end} */
    boolean seesConditions() {
        boolean afterBlank = at > 0 && Character.isWhitespace(text.charAt(at - 1));
        return afterBlank && (isKeyword("where") || isKeyword("having"));
    }

    private boolean isKeyword(String word) {
        int end = at + word.length();
        return seesWord(word)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '(');
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    String since(int start) {
        return text.substring(start, at);
    }

    /** {@return the text in the quotation marks that begin here} */
    String quoted() {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (!isAtEnd() && peek() != '"') {
            if (peek() == '\\' && at + 1 < text.length()) {
                at++;
            }
            content.append(next());
        }
        if (isAtEnd()) {
            at = start;
            throw expected("a closing quotation mark to this one");
        }
        at++;
        return content.toString();
    }

    static String quote(String content) {
        return '"' + content.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return whether a condition would begin inside this name if it were not in quotation marks} */
    static boolean hasKeyword(String name) {
        Scanner inside = new Scanner(' ' + name);
        while (!inside.isAtEnd()) {
            if (inside.seesConditions()) {
                return true;
            }
            inside.next();
        }
        return false;
    }

    PatternSyntaxException expected(String what) {
        return new PatternSyntaxException(text, at, what);
    }
}
