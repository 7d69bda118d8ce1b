package org.evigraph.exporter.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text will be, as far as one can know without the font: an estimate on the safe side of the usual sans serifs.
 */
final class TextWidth {
    /** The usual size of letters. */
    static final int SIZE = 11;

    private static final double NARROW = 0.33;
    private static final double USUAL = 0.6;
    private static final double CAPITAL = 0.76;
    private static final double BROAD = 1.0;

    private TextWidth() {}

    /** {@return the width of a text at the usual size} */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() * SIZE;
    }

    private static double of(int character) {
        if ("iljI.,;:'|!() ft-[]".indexOf(character) >= 0) {
            return NARROW;
        }
        if (character >= 0x1100 || "mwMW@%".indexOf(character) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(character) ? CAPITAL : USUAL;
    }

    /**
     * {@return the text broken between words into lines no wider than {@code width}, a longer word within; what does not fit
     * into {@code most} lines is cut, with an ellipsis}
     */
    static List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = end(rest, width);
            if (lines.size() == most - 1 && end < rest.length()) {
                end = end(rest, width - BROAD * SIZE);
                lines.add(rest.substring(0, end).strip() + "\u2026");
            } else {
                lines.add(rest.substring(0, end).strip());
            }
            rest = rest.substring(end).strip();
        }
        return lines.isEmpty() ? List.of(text) : lines;
    }

    /** {@return where a line ends: after the last word that fits, or within the first one} */
    private static int end(String text, double width) {
        double sum = 0;
        int lastBlank = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            sum += of(character) * SIZE;
            if (sum > width && i > 0) {
                return lastBlank > 0 && character != ' ' ? lastBlank : i;
            }
            if (character == ' ') {
                lastBlank = i;
            }
            i = next;
        }
        return text.length();
    }

    /** {@return whether those lines are not the whole text} */
    static boolean isCut(List<String> lines) {
        return lines.get(lines.size() - 1).endsWith("\u2026");
    }
}
