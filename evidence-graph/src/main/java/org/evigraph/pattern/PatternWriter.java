package org.evigraph.pattern;

import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Operator;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.EdgePattern.Direction;
import org.evigraph.pattern.Field.Kind;
import org.evigraph.pattern.NodePattern.Anything;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.jspecify.annotations.Nullable;

/** Writes patterns so that they can be read again. */
final class PatternWriter {
    private static final List<String> KEYWORDS = List.of("and", "or", "not", "in", "where", "having");

    private final StringBuilder text = new StringBuilder();

    String write(PathwayPattern pattern) {
        for (int place = 0; place < pattern.nodes().size(); place++) {
            boolean afterArrow = place == 0 || pattern.edges().get(place - 1).isArrow();
            boolean beforeArrow = place == pattern.edges().size()
                    || pattern.edges().get(place).isArrow();
            node(pattern.nodes().get(place), !(afterArrow && beforeArrow));
            if (place < pattern.edges().size()) {
                edge(pattern.edges().get(place));
            }
        }
        condition(" where ", pattern.where());
        condition(" having ", pattern.having());
        return text.toString();
    }

    private void node(NodePattern node, boolean bracketed) {
        if (node instanceof Named named) {
            text.append(
                    bracketed
                            ? '(' + quotedInside(named.name()) + ')'
                            : isPlain(named.name()) ? named.name() : Scanner.quote(named.name()));
        } else if (node instanceof OfCategory kind) {
            text.append('(')
                    .append(variable(kind))
                    .append(':')
                    .append(categories(kind))
                    .append(')');
        } else if (node instanceof Anything anything) {
            text.append(anything.variable() == null ? "(*)" : "(" + anything.variable() + ":*)");
        }
    }

    /** With a digit after the colon, a variable and a category would be read as an identifier. */
    private static String categories(OfCategory node) {
        String words = words(node.categories(), ")|\"");
        String first = node.categories().get(0);
        boolean identifier = node.variable() != null && Character.isDigit(words.charAt(0));
        return identifier ? Scanner.quote(first) + words.substring(first.length()) : words;
    }

    private static String variable(NodePattern node) {
        String variable = node.variable();
        return variable == null ? "" : variable;
    }

    private static boolean isPlain(String name) {
        return PatternParser.ENDS.stream().noneMatch(name::contains)
                && name.indexOf('"') < 0
                && name.charAt(0) != '('
                && !Scanner.hasKeyword(name)
                && name.strip().equals(name);
    }

    private static String quotedInside(String name) {
        boolean plain = name.indexOf('"') < 0
                && isBalanced(name)
                && !name.startsWith("*")
                && !name.startsWith(":")
                && !PatternParser.looksLikeCategory(name)
                && name.strip().equals(name);
        return plain ? name : Scanner.quote(name);
    }

    private static boolean isBalanced(String name) {
        int open = 0;
        for (int i = 0; i < name.length() && open >= 0; i++) {
            open += name.charAt(i) == '(' ? 1 : name.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }

    private static String words(List<String> words, String special) {
        return words.stream()
                .map(word -> isPlainWord(word, special) ? word : Scanner.quote(word))
                .collect(Collectors.joining("|"));
    }

    private static boolean isPlainWord(String word, String special) {
        return word.strip().equals(word)
                && !word.startsWith(":")
                && !word.startsWith("*")
                && !Scanner.hasKeyword(word)
                && !new Scanner(word).seesWord("where")
                && special.chars().noneMatch(c -> word.indexOf(c) >= 0);
    }

    private void edge(EdgePattern edge) {
        if (edge.isArrow()) {
            text.append(" -> ");
            return;
        }
        text.append(edge.direction() == Direction.LEFT ? "<-[" : "-[");
        text.append(words(edge.predicates(), "]|*\"")).append(steps(edge));
        condition(edge.predicates().isEmpty() && steps(edge).isEmpty() ? "where " : " where ", edge.where());
        text.append(edge.direction() == Direction.RIGHT ? "]->" : "]-");
    }

    private static String steps(EdgePattern edge) {
        Integer most = edge.most();
        if (most == null) {
            return edge.least() == 1 ? "*" : "*" + edge.least() + "..";
        }
        if (edge.least() == most) {
            return most == 1 ? "" : "*" + most;
        }
        return "*" + edge.least() + ".." + most;
    }

    private void condition(String keyword, @Nullable Condition condition) {
        if (condition != null) {
            text.append(keyword).append(written(condition));
        }
    }

    private static String written(Condition condition) {
        if (condition instanceof Or or) {
            return or.parts().stream().map(PatternWriter::inOr).collect(Collectors.joining(" or "));
        }
        if (condition instanceof And and) {
            return and.parts().stream().map(PatternWriter::inAnd).collect(Collectors.joining(" and "));
        }
        if (condition instanceof Not not) {
            return "not " + inAnd(not.condition());
        }
        return written((Comparison) condition);
    }

    private static String inOr(Condition part) {
        return part instanceof Or ? "(" + written(part) + ")" : written(part);
    }

    private static String inAnd(Condition part) {
        return part instanceof Or || part instanceof And ? "(" + written(part) + ")" : written(part);
    }

    private static String written(Comparison comparison) {
        String field = comparison.field().code();
        if (comparison.field().kind() == Kind.FLAG) {
            return field;
        }
        if (comparison.operator() == Operator.IN) {
            return comparison.values().stream()
                    .map(PatternWriter::value)
                    .collect(Collectors.joining(", ", field + " in (", ")"));
        }
        return field + " " + comparison.operator().sign() + " " + value(comparison.value());
    }

    private static String value(String value) {
        boolean bare = value.chars().allMatch(c -> ConditionParser.isBare((char) c)) && !KEYWORDS.contains(value);
        return bare ? value : Scanner.quote(value);
    }
}
