package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pattern.PathwayPattern;

/** Patterns over a graph of dense random evidence, with every part of the language now and then. */
record RandomPatterns(EvidenceGraph graph, Random random) {
    private static final List<String> PREDICATES = List.of("causes", "treats", "cures", "interacts", "precedes");
    private static final List<String> STEP_CONDITIONS = List.of(
            "certainty >= very-low",
            "certainty = ungraded",
            "conflicted",
            "not conflicted",
            "not uncertain",
            "citations >= 1",
            "sign in (+, -)",
            "direction = supports",
            "not direction = neutral",
            "year >= 2000",
            "direction = disputes or citations >= 1",
            "design in (cohort_controlled, rct, case_report) and year >= 1900",
            "not mechanistic",
            "refuted or uncertain");
    private static final List<String> PATHWAY_CONDITIONS =
            List.of("hops >= 2", "sign = +", "not conflicted", "certainty >= low", "citations >= 1", "not mechanistic");

    /** {@return a pattern of two or three places and at most four steps} */
    PathwayPattern next() {
        StringBuilder text = new StringBuilder(node());
        int edges = 1 + random.nextInt(2);
        for (int edge = 0; edge < edges; edge++) {
            text.append(edge(edges == 1 ? 4 : 2)).append(node());
        }
        if (random.nextInt(3) == 0) {
            text.append(" where ").append(one(STEP_CONDITIONS));
        }
        if (random.nextInt(4) == 0) {
            text.append(" having ").append(one(PATHWAY_CONDITIONS));
        }
        return PathwayPattern.parse(text.toString());
    }

    private String node() {
        return switch (random.nextInt(6)) {
            case 0 -> "(*)";
            case 1 ->
                "(:" + one(graph.entity(random.nextInt(graph.entityCount())).categories(), "drug") + ")";
            default -> "(\"" + graph.entity(random.nextInt(graph.entityCount())).id() + "\")";
        };
    }

    private static String one(List<String> words, String otherwise) {
        return words.isEmpty() ? otherwise : words.get(0);
    }

    private String edge(int mostSteps) {
        if (random.nextInt(5) == 0) {
            return " -> ";
        }
        List<String> predicates = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            predicates.add(one(PREDICATES));
        }
        int least = 1 + random.nextInt(2);
        String steps = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "*" + least;
            default -> "*" + least + ".." + (least + random.nextInt(mostSteps - least + 1));
        };
        String where = random.nextInt(5) == 0 ? " where " + one(STEP_CONDITIONS) : "";
        String inside = String.join("|", predicates) + steps + where;
        return switch (random.nextInt(3)) {
            case 0 -> "-[" + inside + "]->";
            case 1 -> "<-[" + inside + "]-";
            default -> "-[" + inside + "]-";
        };
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
