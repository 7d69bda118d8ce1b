package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.pattern.EdgePattern.Direction;
import org.evigraph.pattern.NodePattern.Anything;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.jspecify.annotations.Nullable;

/** Reads patterns, by recursive descent. Belongs to one thread, and reads one text. */
final class PatternParser {
    static final String ARROW = "->";
    static final String ARROW_CHARACTER = "\u2192";
    /** What ends a name that stands without quotation marks or parentheses. */
    static final List<String> ENDS = List.of(ARROW, ARROW_CHARACTER, "-[", "<-[", "-->", "<--");

    private final Scanner scanner;
    private final Set<String> variables = new HashSet<>();

    PatternParser(String text) {
        scanner = new Scanner(text);
    }

    PathwayPattern parse() {
        List<NodePattern> nodes = new ArrayList<>(List.of(node()));
        List<EdgePattern> edges = new ArrayList<>();
        while (!scanner.skipBlanks().isAtEnd() && !scanner.seesWord("where") && !scanner.seesWord("having")) {
            edges.add(edge());
            nodes.add(node());
        }
        if (edges.isEmpty()) {
            throw scanner.expected("an arrow (->) and a second name");
        }
        Condition where = conditions("where");
        Condition having = conditions("having");
        if (!scanner.skipBlanks().isAtEnd()) {
            String more = scanner.seesWord("where") ? "where before having" : "the end of the question";
            throw scanner.expected(
                    having == null ? "and, or, having, or the end of the question" : "and, or, or " + more);
        }
        return new PathwayPattern(nodes, edges, where, having);
    }

    private @Nullable Condition conditions(String keyword) {
        return scanner.skipBlanks().takesWord(keyword)
                ? new ConditionParser(scanner, keyword.equals("having")).parse()
                : null;
    }

    private NodePattern node() {
        scanner.skipBlanks();
        if (scanner.takes("(")) {
            return bracketed();
        }
        return new Named(scanner.peek() == '"' ? quotedName() : plainName());
    }

    private String plainName() {
        int start = scanner.position();
        while (!scanner.isAtEnd() && !isNameEnd()) {
            if (scanner.peek() == '"') {
                throw scanner.expected("an arrow (->), or quotation marks around the whole name");
            }
            scanner.next();
        }
        String name = scanner.since(start).strip();
        if (name.isEmpty()) {
            scanner.moveTo(start);
            throw scanner.expected("a name");
        }
        return name;
    }

    private boolean isNameEnd() {
        return ENDS.stream().anyMatch(scanner::sees) || scanner.seesConditions();
    }

    private String quotedName() {
        int start = scanner.position();
        String name = scanner.quoted();
        if (name.isBlank()) {
            scanner.moveTo(start);
            throw scanner.expected("a name");
        }
        return name;
    }

    /** Reads what stands between parentheses, the opening one of which has been read. */
    private NodePattern bracketed() {
        NodePattern node;
        String variable = variable();
        if (variable != null || scanner.skipBlanks().peek() == ':') {
            scanner.skipBlanks().next();
            node = scanner.skipBlanks().takes("*")
                    ? new Anything(variable)
                    : new OfCategory(variable, words("a category", ")|"));
        } else if (scanner.takes("*") || scanner.peek() == ')') {
            node = new Anything(null);
        } else if (scanner.peek() == '"') {
            node = new Named(quotedName());
        } else {
            node = new Named(nameInside());
        }
        if (!scanner.skipBlanks().takes(")")) {
            throw scanner.expected("a closing parenthesis");
        }
        return node;
    }

    /** {@return the variable before a colon, which is left unread; or {@code null}, with nothing read} */
    private @Nullable String variable() {
        int start = scanner.skipBlanks().position();
        while (Scanner.isWordPart(scanner.peek())) {
            scanner.next();
        }
        String word = scanner.since(start);
        scanner.skipBlanks();
        if (isVariable(word, scanner)) {
            if (!variables.add(word)) {
                scanner.moveTo(start);
                throw scanner.expected("another variable: a pathway passes no entity twice");
            }
            return word;
        }
        scanner.moveTo(start);
        return null;
    }

    /** A small letter first, and no digit after the colon: so most identifiers are told from variables. */
    private static boolean isVariable(String word, Scanner scanner) {
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || scanner.peek() != ':') {
            return false;
        }
        int colon = scanner.position();
        scanner.next();
        boolean digit = Character.isDigit(scanner.skipBlanks().peek());
        scanner.moveTo(colon);
        return !digit;
    }

    /** {@return whether a word can name what stands at a place of a pattern} */
    static boolean isVariable(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && word.chars().allMatch(c -> Scanner.isWordPart((char) c));
    }

    /** {@return whether a name between parentheses would be read as a variable and a category} */
    static boolean looksLikeCategory(String name) {
        Scanner scanner = new Scanner(name);
        while (Scanner.isWordPart(scanner.peek())) {
            scanner.next();
        }
        String word = scanner.since(0);
        return isVariable(word, scanner.skipBlanks());
    }

    /** {@return a name up to the closing parenthesis; parentheses within it go in pairs} */
    private String nameInside() {
        int start = scanner.position();
        for (int open = 0; !scanner.isAtEnd() && (open > 0 || scanner.peek() != ')'); scanner.next()) {
            open += scanner.peek() == '(' ? 1 : scanner.peek() == ')' ? -1 : 0;
            if (scanner.peek() == '"') {
                throw scanner.expected("a closing parenthesis, or quotation marks around the whole name");
            }
        }
        if (scanner.isAtEnd()) {
            throw scanner.expected("a closing parenthesis");
        }
        return scanner.since(start).strip();
    }

    private EdgePattern edge() {
        int start = scanner.position();
        if (scanner.takes("-->")) {
            return EdgePattern.step(Direction.RIGHT);
        }
        if (scanner.takes(ARROW) || scanner.takes(ARROW_CHARACTER)) {
            return EdgePattern.arrow();
        }
        if (scanner.takes("<-->")) {
            return EdgePattern.step(Direction.BOTH);
        }
        if (scanner.takes("<--")) {
            return EdgePattern.step(Direction.LEFT);
        }
        if (scanner.takes("--")) {
            return EdgePattern.step(Direction.BOTH);
        }
        boolean left = scanner.takes("<");
        if (!scanner.takes("-[")) {
            scanner.moveTo(start);
            throw scanner.expected("an arrow (->)");
        }
        return inBrackets(left);
    }

    private EdgePattern inBrackets(boolean left) {
        scanner.skipBlanks().takes(":");
        List<String> predicates = "*]".indexOf(scanner.skipBlanks().peek()) >= 0 || scanner.seesWord("where")
                ? List.of()
                : words("a predicate", "]|*");
        int least = 1;
        Integer most = 1;
        if (scanner.skipBlanks().takes("*")) {
            Integer first = number(EdgePattern.MOST_LEAST_STEPS);
            boolean range = scanner.skipBlanks().takes("..");
            Integer last = range ? number(EdgePattern.MOST_STEPS) : first;
            least = first == null ? 1 : first;
            most = last;
            if (most != null && most < least) {
                throw scanner.expected("at least as many steps as before the dots");
            }
        }
        Condition where = scanner.skipBlanks().takesWord("where") ? new ConditionParser(scanner, false).parse() : null;
        if (!scanner.skipBlanks().takes("]")) {
            throw scanner.expected("]");
        }
        boolean right = scanner.takes("->");
        if (!right && !scanner.takes("-")) {
            throw scanner.expected("- or ->");
        }
        Direction direction = left == right ? Direction.BOTH : left ? Direction.LEFT : Direction.RIGHT;
        return new EdgePattern(direction, predicates, least, most, where);
    }

    private @Nullable Integer number(int highest) {
        int start = scanner.skipBlanks().position();
        while (Character.isDigit(scanner.peek())) {
            scanner.next();
        }
        String digits = scanner.since(start);
        if (digits.isEmpty()) {
            return null;
        }
        int number = digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number < 1 || number > highest) {
            scanner.moveTo(start);
            throw scanner.expected("a number of steps from 1 to " + highest);
        }
        return number;
    }

    /** {@return words with bars between them, each plain or in quotation marks, up to one of the ends} */
    private List<String> words(String what, String ends) {
        List<String> words = new ArrayList<>();
        do {
            scanner.skipBlanks().takes(":"); // as Cypher allows after a bar
            words.add(word(what, ends));
        } while (scanner.skipBlanks().takes("|"));
        return words;
    }

    private String word(String what, String ends) {
        int start = scanner.skipBlanks().position();
        String word;
        if (scanner.peek() == '"') {
            word = scanner.quoted();
        } else {
            while (!scanner.isAtEnd() && ends.indexOf(scanner.peek()) < 0 && !scanner.seesConditions()) {
                if (scanner.peek() == '"') {
                    throw scanner.expected("quotation marks around the whole word");
                }
                scanner.next();
            }
            word = scanner.since(start).strip();
        }
        if (word.isBlank()) {
            scanner.moveTo(start);
            throw scanner.expected(what);
        }
        return word;
    }
}
