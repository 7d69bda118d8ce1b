package org.evigraph.text;

import java.io.IOException;
import org.evigraph.model.HiddenCharacters;

/**
 * Text that is gathered piece by piece and then broken into lines between words.
 *
 * <p><b>Method.</b> Greedy: a word goes on the line if it fits. <b>Cost.</b> One pass over the text.
 */
public final class Paragraph {
    private static final Style[] STYLES = Style.values();

    private final Page page;
    private final int indent;
    private final int hanging;
    private final StringBuilder text = new StringBuilder();
    /** The style of each char of the text, by its number. */
    private final StringBuilder styles = new StringBuilder();

    Paragraph(Page page, int indent, int hanging) {
        this.page = page;
        this.indent = indent;
        this.hanging = hanging;
    }

    /** Adds a piece; hidden characters in it are shown as escapes. */
    public Paragraph add(String piece) {
        return add(Style.PLAIN, piece);
    }

    /** Adds a piece in a style; hidden characters in it are shown as escapes. */
    public Paragraph add(Style style, String piece) {
        String shown = HiddenCharacters.escaped(piece);
        text.append(shown);
        for (int i = 0; i < shown.length(); i++) {
            styles.append((char) style.ordinal());
        }
        return this;
    }

    /** Adds sentences that somebody wrote: line breaks and runs of blanks in them become one blank. */
    public Paragraph addProse(String prose) {
        return add(Prose.oneLine(prose));
    }

    /** Writes the paragraph. */
    public void end() throws IOException {
        int at = 0;
        int margin = indent;
        do {
            int to = lineEnd(at, page.width() - margin);
            indent(margin);
            write(at, to);
            page.out().append('\n');
            at = to;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            margin = indent + hanging;
        } while (at < text.length());
    }

    /** {@return where the line that begins at {@code from} ends: before a blank, or at the end of the text} */
    private int lineEnd(int from, int room) {
        int end = -1;
        int columns = 0;
        for (int i = from; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character == ' ' && i > from && text.charAt(i - 1) != ' ') {
                end = i;
            }
            columns += CharacterWidth.of(character);
            if (columns > room && end > from) {
                return end;
            }
            i += Character.charCount(character);
        }
        int last = text.length();
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        return columns > room && end > from ? end : last;
    }

    private void indent(int columns) throws IOException {
        for (int i = 0; i < columns; i++) {
            page.out().append(' ');
        }
    }

    private void write(int from, int to) throws IOException {
        if (!page.colours()) {
            page.out().append(text, from, to);
            return;
        }
        for (int at = from; at < to; ) {
            char style = styles.charAt(at);
            int end = at;
            while (end < to && styles.charAt(end) == style) {
                end++;
            }
            String code = STYLES[style].code();
            if (code.isEmpty()) {
                page.out().append(text, at, end);
            } else {
                page.out().append("\u001B[").append(code).append('m');
                page.out().append(text, at, end).append("\u001B[0m");
            }
            at = end;
        }
    }
}
