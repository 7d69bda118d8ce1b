package org.evigraph.text;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.HiddenCharacters;

/** A name in a narrow column of a table, broken between words, and within a word that is wider than the column. */
final class NameLines {
    private NameLines() {}

    /** {@return the lines, none wider than {@code width} columns; those after the first indented by two} */
    static List<String> of(String name, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word :
                HiddenCharacters.escaped(Prose.name(Prose.oneLine(name))).split(" ", -1)) {
            String rest = word;
            while (!fits(line, rest, width)) {
                if (isEmpty(line)) {
                    int end = head(rest, width - columns(line.toString()));
                    line.append(rest, 0, end);
                    rest = rest.substring(end);
                }
                lines.add(line.toString());
                line = new StringBuilder("  ");
            }
            line.append(isEmpty(line) ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@return how many columns a text takes} */
    static int columns(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    /** {@return the text with blanks after it up to that many columns} */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    private static boolean isEmpty(StringBuilder line) {
        return line.toString().isBlank();
    }

    private static boolean fits(StringBuilder line, String word, int width) {
        return columns(line.toString()) + (isEmpty(line) ? 0 : 1) + columns(word) <= width;
    }

    /** {@return how much of a word fits, at least a character} */
    private static int head(String word, int room) {
        int end = 0;
        int columns = 0;
        while (end < word.length()) {
            int character = word.codePointAt(end);
            columns += CharacterWidth.of(character);
            if (columns > room && end > 0) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
