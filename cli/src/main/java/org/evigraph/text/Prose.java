package org.evigraph.text;

/** What text from data looks like inside a line. */
final class Prose {
    /** A name longer than this is no name; the rest of it helps nobody. */
    private static final int LONGEST_NAME = 200;

    private Prose() {}

    /** {@return the text with each run of blanks, tabs and line breaks as one blank} */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** {@return the name, cut where it is longer than any name} */
    static String name(String name) {
        return cut(name, LONGEST_NAME);
    }

    /** {@return the text, or as much of it as fits into {@code length} with three dots after it} */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 3;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "...";
    }

    /** {@return {@code 1 paper}, {@code 3 papers}} */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
