package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.model.Spelling;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Operator;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.Field.Kind;

/** Reads conditions: comparisons joined by and, or, not and parentheses. */
final class ConditionParser {
    private static final int DEEPEST = 100;
    /** Longer ones before those that they begin with. */
    private static final List<Operator> SIGNS = List.of(
            Operator.AT_MOST,
            Operator.AT_LEAST,
            Operator.UNEQUAL,
            Operator.EQUAL,
            Operator.LESS,
            Operator.MORE,
            Operator.LIKE);

    private final Scanner scanner;
    private final boolean ofPathways;
    private int depth;

    /** {@code ofPathways} if the conditions are on whole pathways. */
    ConditionParser(Scanner scanner, boolean ofPathways) {
        this.scanner = scanner;
        this.ofPathways = ofPathways;
    }

    Condition parse() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (scanner.skipBlanks().takesWord("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (scanner.skipBlanks().takesWord("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Condition one() {
        if (++depth > DEEPEST) {
            throw scanner.expected("a condition less deeply nested");
        }
        try {
            if (scanner.skipBlanks().takesWord("not")) {
                return new Not(one());
            }
            if (scanner.takes("(")) {
                Condition inside = parse();
                if (!scanner.skipBlanks().takes(")")) {
                    throw scanner.expected("and, or, or a closing parenthesis");
                }
                return inside;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() {
        Field field = field();
        scanner.skipBlanks();
        int start = scanner.position();
        if (scanner.takesWord("not")) {
            if (!scanner.skipBlanks().takesWord("in")
                    || !field.kind().operators().contains(Operator.IN)) {
                scanner.moveTo(start);
                throw scanner.expected(operators(field));
            }
            return new Not(new Comparison(field, Operator.IN, list(field)));
        }
        if (scanner.takesWord("in") && field.kind().operators().contains(Operator.IN)) {
            return new Comparison(field, Operator.IN, list(field));
        }
        for (Operator operator : SIGNS) {
            if (field.kind().operators().contains(operator) && takes(operator)) {
                return compared(field, operator);
            }
        }
        scanner.moveTo(start);
        if (field.kind() == Kind.FLAG) {
            return new Comparison(field, Operator.EQUAL, List.of("true"));
        }
        throw scanner.expected(operators(field));
    }

    private boolean takes(Operator operator) {
        if (operator == Operator.EQUAL && scanner.takes("==")) {
            return true;
        }
        return (operator == Operator.UNEQUAL && scanner.takes("<>")) || scanner.takes(operator.sign());
    }

    private Condition compared(Field field, Operator operator) {
        String value = value(field);
        if (field.kind() == Kind.FLAG) {
            Condition flag = new Comparison(field, Operator.EQUAL, List.of("true"));
            boolean wanted = value.equals("true") == (operator == Operator.EQUAL);
            return wanted ? flag : new Not(flag);
        }
        return new Comparison(field, operator, List.of(value));
    }

    private Field field() {
        int start = scanner.skipBlanks().position();
        while (Scanner.isWordPart(scanner.peek()) || scanner.peek() == '-') {
            scanner.next();
        }
        String word = scanner.since(start);
        Field field = Field.named(word);
        if (field == null || !field.isOf(ofPathways)) {
            scanner.moveTo(start);
            throw scanner.expected(fields(word));
        }
        return field;
    }

    private String fields(String word) {
        if (Field.named(word) != null) {
            return field(ofPathways) + "; " + Field.form(word)
                    + (ofPathways ? " is one of evidence, after where" : " is one of pathways, after having");
        }
        List<String> known = Arrays.stream(Field.values())
                .filter(field -> field.isOf(ofPathways))
                .map(Field::code)
                .toList();
        String all = (ofPathways ? "what a pathway has: " : "what a step has: ") + String.join(", ", known);
        List<String> near = word.isEmpty() ? List.of() : Spelling.near(Field.form(word), known, 2);
        return near.isEmpty() ? all : field(ofPathways) + "; did you mean " + String.join(" or ", near) + "?";
    }

    private static String field(boolean ofPathways) {
        return ofPathways ? "something that a pathway has" : "something that a step has";
    }

    private static String operators(Field field) {
        return field.kind().operators().stream()
                .map(Operator::sign)
                .collect(Collectors.joining(", ", "one of ", " and a value of " + field.code()));
    }

    private List<String> list(Field field) {
        if (!scanner.skipBlanks().takes("(")) {
            throw scanner.expected("values in parentheses");
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(value(field));
        } while (scanner.skipBlanks().takes(","));
        if (!scanner.takes(")")) {
            throw scanner.expected("a comma or a closing parenthesis");
        }
        return values;
    }

    private String value(Field field) {
        int start = scanner.skipBlanks().position();
        String typed = scanner.peek() == '"' ? scanner.quoted() : bare();
        String value = field.canonical(typed);
        if (value.isEmpty()) {
            scanner.moveTo(start);
            throw scanner.expected(values(field, typed));
        }
        return value;
    }

    private String bare() {
        int start = scanner.position();
        while (!scanner.isAtEnd() && isBare(scanner.peek())) {
            scanner.next();
        }
        return scanner.since(start);
    }

    /** {@return whether a value with this character needs no quotation marks} */
    static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || "_.+:/-%#".indexOf(c) >= 0;
    }

    private static String values(Field field, String typed) {
        return switch (field.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number";
            case NAME -> "a name, in quotation marks if it is more than one word";
            case ORDERED, WORD -> {
                String all = "one of " + String.join(", ", field.words());
                List<String> near = typed.isEmpty() ? List.of() : Spelling.near(Field.form(typed), field.words(), 2);
                yield near.isEmpty()
                        ? all
                        : "a value of " + field.code() + "; did you mean " + String.join(" or ", near) + "?";
            }
        };
    }
}
