package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question in shorthand: names in the order in which the pathway passes them.
 *
 * <p>{@code natalizumab -> plasma exchange -> IRIS risk}, also with the arrow character U+2192. A name that holds an
 * arrow or a quotation mark, or begins or ends with a blank, stands in quotation marks, with {@code \"} for a quotation
 * mark and {@code \\} for a backslash.
 *
 * @param names two or more, none of them blank
 */
public record PathwayPattern(List<String> names) {
    private static final String ARROW = "->";
    private static final char ARROW_CHARACTER = '\u2192';

    /** Creates a pattern. */
    public PathwayPattern {
        names = List.copyOf(names);
        if (names.size() < 2 || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A pattern has two or more names, none of them blank: " + names);
        }
    }

    /**
     * {@return the pattern that {@code text} spells}
     *
     * @throws PatternSyntaxException if it spells none
     */
    public static PathwayPattern parse(String text) {
        return new Parser(text).parse();
    }

    /** {@return the pattern as it would be typed; parsing it again gives this pattern} */
    @Override
    public String toString() {
        return names.stream().map(PathwayPattern::quotedIfNeeded).collect(Collectors.joining(" -> "));
    }

    private static String quotedIfNeeded(String name) {
        boolean plain = !name.contains(ARROW)
                && name.indexOf(ARROW_CHARACTER) < 0
                && name.indexOf('"') < 0
                && name.strip().equals(name);
        return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        PathwayPattern parse() {
            List<String> names = new ArrayList<>();
            names.add(name());
            while (at < text.length()) {
                at += text.startsWith(ARROW, at) ? ARROW.length() : 1;
                names.add(name());
            }
            if (names.size() < 2) {
                throw expected("an arrow (->) and a second name");
            }
            return new PathwayPattern(names);
        }

        private String name() {
            skipBlanks();
            return at < text.length() && text.charAt(at) == '"' ? quotedName() : plainName();
        }

        private String plainName() {
            int start = at;
            while (at < text.length() && !atArrow()) {
                if (text.charAt(at) == '"') {
                    throw expected("an arrow (->), or quotation marks around the whole name");
                }
                at++;
            }
            String name = text.substring(start, at).strip();
            if (name.isEmpty()) {
                at = start;
                throw expected("a name");
            }
            return name;
        }

        private String quotedName() {
            int start = at++;
            StringBuilder name = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                name.append(text.charAt(at++));
            }
            if (at == text.length()) {
                at = start;
                throw expected("a closing quotation mark to this one");
            }
            at++;
            skipBlanks();
            if (name.toString().isBlank()) {
                at = start;
                throw expected("a name");
            }
            if (at < text.length() && !atArrow()) {
                throw expected("an arrow (->) after the quoted name");
            }
            return name.toString();
        }

        private boolean atArrow() {
            return text.charAt(at) == ARROW_CHARACTER || text.startsWith(ARROW, at);
        }

        private void skipBlanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private PatternSyntaxException expected(String expected) {
            return new PatternSyntaxException(text, at, expected);
        }
    }
}
