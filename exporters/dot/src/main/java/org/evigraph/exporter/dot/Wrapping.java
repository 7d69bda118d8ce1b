package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its blanks. */
final class Wrapping {
    private Wrapping() {}

    /**
     * {@return the lines of a text, none longer than {@code width} characters}
     *
     * <p>A line ends at a blank, which is left out; a word that is longer than a line is broken. At least one line.
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.codePointCount(start, text.length()) > width) {
            int limit = text.offsetByCodePoints(start, width);
            int blank = text.lastIndexOf(' ', limit);
            boolean broken = blank <= start;
            lines.add(text.substring(start, broken ? limit : blank));
            start = broken ? limit : blank + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** {@return as few lines as {@link #lines} gives, as narrow as they can be without breaking another word} */
    static List<String> balanced(String text, int width) {
        List<String> balanced = lines(text, width);
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, word.codePointCount(0, word.length()));
        }
        for (int narrower = width - 1; narrower >= Math.max(1, longest); narrower--) {
            List<String> lines = lines(text, narrower);
            if (lines.size() > balanced.size()) {
                break;
            }
            balanced = lines;
        }
        return balanced;
    }

    /**
     * {@return the text, cut to {@code most} characters with an ellipsis if it is longer}
     *
     * <p>Cut after a word if that keeps more than half of it.
     */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end / 2 ? blank : end) + "\u2026";
    }
}
