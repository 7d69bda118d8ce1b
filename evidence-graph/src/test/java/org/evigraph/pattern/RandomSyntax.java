package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Operator;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.EdgePattern.Direction;
import org.evigraph.pattern.NodePattern.Anything;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.jspecify.annotations.Nullable;

/** Patterns of every form, with names as nasty as can be: made as values, not as text. */
record RandomSyntax(Random random) {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            "IRIS risk",
            " ",
            "\t",
            "\u00A0",
            "\"",
            "\\",
            "->",
            "-->",
            "<--",
            "<-->",
            "--",
            "-[",
            "<-[",
            "]-",
            "\u2192",
            "-",
            "<",
            "=>",
            "(",
            ")",
            "[",
            "]",
            "|",
            ":",
            "*",
            "..",
            ",",
            "~",
            "where",
            " where ",
            " where(",
            "having",
            " HAVING ",
            "and",
            "not",
            "in",
            "c:Condition",
            "MESH:D1",
            "biolink:treats",
            "\u00E9",
            "\uD83D\uDE00",
            "\n",
            "\u0000",
            "\u202E",
            "\uD83D",
            "\u0131",
            "\u0663");

    PathwayPattern pattern() {
        List<NodePattern> nodes = new ArrayList<>(List.of(node(0)));
        List<EdgePattern> edges = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            edges.add(edge());
            nodes.add(node(nodes.size()));
        }
        return new PathwayPattern(nodes, edges, perhapsCondition(false), perhapsCondition(true));
    }

    private NodePattern node(int place) {
        String variable = random.nextBoolean() ? null : "v" + place;
        return switch (random.nextInt(6)) {
            case 0 -> new Anything(variable);
            case 1, 2 -> new OfCategory(variable, names());
            default -> new Named(name());
        };
    }

    private List<String> names() {
        return Stream.generate(this::name).limit(1 + random.nextInt(3)).toList();
    }

    /** {@return something that is not blank} */
    String name() {
        StringBuilder name = new StringBuilder();
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return name.toString().isBlank() ? name.append('x').toString() : name.toString();
    }

    private EdgePattern edge() {
        Direction direction = any(Direction.values());
        if (direction == Direction.ARROW) {
            return EdgePattern.arrow();
        }
        int least = 1 + random.nextInt(random.nextInt(5) == 0 ? EdgePattern.MOST_LEAST_STEPS : 3);
        Integer most = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> least;
            default -> least + random.nextInt(EdgePattern.MOST_STEPS - least + 1);
        };
        return new EdgePattern(
                direction, random.nextBoolean() ? names() : List.of(), least, most, perhapsCondition(false));
    }

    private @Nullable Condition perhapsCondition(boolean ofPathways) {
        return random.nextInt(3) == 0 ? condition(ofPathways, 4) : null;
    }

    private Condition condition(boolean ofPathways, int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new And(conditions(ofPathways, depth - 1));
            case 1 -> new Or(conditions(ofPathways, depth - 1));
            case 2 -> new Not(condition(ofPathways, depth - 1));
            default -> comparison(ofPathways);
        };
    }

    private List<Condition> conditions(boolean ofPathways, int depth) {
        return Stream.generate(() -> condition(ofPathways, depth))
                .limit(2 + random.nextInt(2))
                .toList();
    }

    private Comparison comparison(boolean ofPathways) {
        Field field = any(Arrays.stream(Field.values())
                .filter(each -> each.isOf(ofPathways))
                .toArray(Field[]::new));
        if (field.kind() == Field.Kind.FLAG) {
            return new Comparison(field, Operator.EQUAL, List.of("true"));
        }
        Operator operator = any(field.kind().operators().toArray(Operator[]::new));
        int values = operator == Operator.IN ? 1 + random.nextInt(3) : 1;
        return new Comparison(
                field,
                operator,
                Stream.generate(() -> value(field)).limit(values).toList());
    }

    private String value(Field field) {
        return switch (field.kind()) {
            case FLAG -> "true";
            case NUMBER -> String.valueOf(random.nextInt(3000));
            case NAME -> name();
            case ORDERED, WORD -> any(field.words().toArray(String[]::new));
        };
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** {@return pieces of patterns in no order: hardly ever a pattern} */
    String jumble() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            text.append(random.nextInt(3) == 0 ? word() : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String word() {
        return switch (random.nextInt(6)) {
            case 0 -> any(Field.values()).code();
            case 1 -> any(Operator.values()).sign();
            case 2 -> " in (rct, cohort) ";
            case 3 -> "(x)-[treats*1..2 where year > 2000]->(:Drug)";
            case 4 -> "\"quoted\"";
            default -> " ";
        };
    }
}
