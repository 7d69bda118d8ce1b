package org.evigraph.exporter.dot;

import java.util.List;
import java.util.StringJoiner;
import org.evigraph.model.HiddenCharacters;

/**
 * A text as it stands in a DOT file: quoted, and so escaped that Graphviz shows it as it is.
 *
 * <p>Graphviz reads a label three times: as a quoted string, in which only {@code \"} is an escape; as an
 * {@code escString}, in which a backslash starts one ({@code \n}, {@code \N}, {@code \\}); and as text with XML entities.
 * All three are met here. Other readers of the language go by its page, on which a backslash before the closing quote
 * escapes the quote, so a text that ends with a backslash gets a blank after it. Characters that a reader cannot see are written out, as in {@code \}{@code u202E}.
 *
 * <p><b>Source.</b> <a href="https://graphviz.org/docs/attr-types/escString/">escString</a>.
 */
final class DotString {
    /** Nothing. */
    static final DotString EMPTY = new DotString("");

    private final String escaped;

    private DotString(String escaped) {
        this.escaped = escaped;
    }

    /** {@return the lines of a label, each centred} */
    static DotString centred(List<String> lines) {
        return joined(lines, "\\n", "");
    }

    /** {@return the lines of a label, each flush left} */
    static DotString left(List<String> lines) {
        return joined(lines, "\\l", "\\l");
    }

    private static DotString joined(List<String> lines, String separator, String end) {
        StringJoiner joined = new StringJoiner(separator, "", end);
        for (String line : lines) {
            joined.add(escape(shown(line)));
        }
        String escaped = joined.toString();
        return new DotString(escaped.endsWith("\\") ? escaped + " " : escaped);
    }

    /** {@return the text with whatever cannot be seen, or cannot be written in SVG, made visible} */
    static String shown(String text) {
        return HiddenCharacters.escaped(text).replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }

    /** {@return the string with its quotes} */
    @Override
    public String toString() {
        return '"' + escaped + '"';
    }
}
