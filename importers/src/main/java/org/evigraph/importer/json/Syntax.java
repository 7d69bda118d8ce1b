package org.evigraph.importer.json;

import java.util.List;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.evigraph.model.Spelling;

/** Says in the words of our findings what the JSON parser found wrong with the grammar. */
final class Syntax {
    private static final String VALUE = "a text in double quotes, a number, an object, a list, true, false or null";
    private static final String UNEXPECTED = "Unexpected character (";
    private static final String CODE = "(code ";
    private static final String TOKEN = "Unrecognized token '";
    private static final String ESCAPE = "Unrecognized character escape ";
    private static final String CONTROL = "Illegal unquoted character (";
    private static final String CLOSE = "Unexpected close marker '";

    private Syntax() {}

    static Finding truncated(String message, Location at, String field) {
        return new Finding(
                Severity.ERROR,
                FindingKind.TRUNCATED,
                at,
                field,
                "the end of the text",
                message.contains("close marker for")
                        ? "the end of what was begun (" + (message.contains("Array") ? "]" : "}") + ")"
                        : message.contains("string value") ? "a closing quote" : "more",
                "copy or download the file again, or write the rest");
    }

    static Finding malformed(String message, Location at, String field) {
        if (message.startsWith(UNEXPECTED) && message.contains(CODE)) {
            return unexpected(message, codeIn(message), at, field);
        }
        if (message.startsWith(TOKEN)) {
            String token = message.substring(TOKEN.length(), message.indexOf('\'', TOKEN.length()));
            List<String> near = Spelling.near(token, List.of("true", "false", "null"), 1);
            return error(
                    at,
                    field,
                    "the word " + Faults.quoted(token),
                    VALUE,
                    near.isEmpty() ? "put it in double quotes" : "did you mean " + near.get(0) + "?");
        }
        if (message.startsWith(ESCAPE)) {
            return error(
                    at,
                    field,
                    "the escape " + Faults.quoted("\\" + Character.toString(codeIn(message))),
                    "\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits",
                    "write \\\\ for a backslash");
        }
        if (message.startsWith(CONTROL)) {
            String escape = "\\u"
                    + Integer.toHexString(0x10000 | codeAfter(message, "code ")).substring(1);
            return error(at, field, "a control character inside a text", "its escape", "write " + escape);
        }
        if (message.startsWith(CLOSE)) {
            String found = message.substring(CLOSE.length(), CLOSE.length() + 1);
            return error(at, field, "'" + found + "'", found.equals("}") ? "']'" : "'}'", "check what was opened last");
        }
        if (message.contains("Leading zeroes")) {
            return error(
                    at,
                    field,
                    "a number that begins with a zero",
                    "a number without leading zeros",
                    "take the zeros out, or put it in double quotes if it is a word");
        }
        return error(at, field, message, "JSON by RFC 8259", "mend it");
    }

    private static Finding unexpected(String message, int character, Location at, String field) {
        String found = "the character " + Faults.quoted(Character.toString(character));
        if (message.contains("comment")) {
            return error(at, field, found, VALUE, "take the comment out; JSON has none");
        }
        if (message.contains("start property name")) {
            return error(
                    at,
                    field,
                    found,
                    "a name in double quotes",
                    character == '}' ? "take the comma before it out" : "put the name in double quotes");
        }
        if (message.contains("comma to separate")) {
            return error(at, field, found, "a comma, or the end of what was begun", "put a comma before it");
        }
        if (message.contains("a colon")) {
            return error(at, field, found, "a colon after the name", "put a colon before it");
        }
        if (message.contains("numeric value")) {
            return error(
                    at, field, found, "a digit", character == '+' ? "take the plus sign out" : "complete the number");
        }
        if (message.contains("hex-digit")) {
            return error(at, field, found, "four hexadecimal digits after \\u", "write \\\\ for a backslash");
        }
        String fix = switch (character) {
            case ']' -> "take the comma before it out";
            case '\'' -> "use double quotes";
            case ',' -> "take the comma out, or write the value before it";
            case '}' -> "write the value before it";
            case '.' -> "write a zero before the point";
            case '+' -> "take the plus sign out";
            default -> "mend it";
        };
        return error(at, field, found, VALUE, fix);
    }

    private static int codeIn(String message) {
        return codeAfter(message, CODE);
    }

    private static int codeAfter(String message, String mark) {
        int from = message.indexOf(mark) + mark.length();
        int to = from;
        while (to < message.length() && Character.isDigit(message.charAt(to))) {
            to++;
        }
        return Integer.parseInt(message.substring(from, to));
    }

    private static Finding error(Location at, String field, String found, String expected, String fix) {
        return new Finding(Severity.ERROR, FindingKind.SYNTAX, at, field, found, expected, fix);
    }
}
