package org.evigraph.text;

import java.io.IOException;
import org.evigraph.model.HiddenCharacters;

/**
 * What a terminal shows: paragraphs of a given width, each written as soon as it is complete.
 *
 * <p>Belongs to one thread.
 */
public final class Page {
    /** Below this many columns, lines would hold a word each. */
    private static final int NARROWEST = 40;

    private final Appendable out;
    private final int width;
    private final boolean colours;

    /**
     * Creates a page.
     *
     * @param out where the text goes
     * @param width the most columns of a line; words that are longer stay whole
     * @param colours whether styles are shown
     */
    public Page(Appendable out, int width, boolean colours) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
        this.colours = colours;
    }

    /** {@return a new paragraph, indented by {@code indent} columns, further lines by {@code hanging} more} */
    public Paragraph paragraph(int indent, int hanging) {
        return new Paragraph(this, indent, hanging);
    }

    /** Writes a paragraph of one style. */
    public void line(int indent, String text) throws IOException {
        paragraph(indent, 2).add(text).end();
    }

    /** Writes a line that is not to be broken, because somebody may copy it; hidden characters are shown as escapes. */
    public void unbroken(int indent, String text) throws IOException {
        out.append(" ".repeat(indent)).append(HiddenCharacters.escaped(text)).append('\n');
    }

    /** Writes an empty line. */
    public void gap() throws IOException {
        out.append('\n');
    }

    /** {@return how far a paragraph may be indented, so that it stays readable} */
    int deepest() {
        return width / 3;
    }

    Appendable out() {
        return out;
    }

    int width() {
        return width;
    }

    boolean colours() {
        return colours;
    }
}
