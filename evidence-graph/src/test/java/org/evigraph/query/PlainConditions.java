package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Sign;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Operator;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.Field;
import org.jspecify.annotations.Nullable;

/** Whether conditions hold, worked out plainly from values, for the fields that random patterns use. */
record PlainConditions(EvidenceGraph graph, PlainPapers papers) {
    /** What there is to see of a step. */
    record Seen(Certainty certainty, int papers, Sign sign, boolean conflicted, boolean uncertain, boolean refuted) {}

    static List<Condition> parts(@Nullable Condition condition) {
        List<Condition> parts = new ArrayList<>();
        if (condition instanceof And and) {
            and.parts().forEach(part -> parts.addAll(parts(part)));
        } else if (condition != null) {
            parts.add(condition);
        }
        return parts;
    }

    private static boolean speaksOf(Condition condition, Predicate<Field> fields) {
        if (condition instanceof And and) {
            return and.parts().stream().anyMatch(part -> speaksOf(part, fields));
        }
        if (condition instanceof Or or) {
            return or.parts().stream().anyMatch(part -> speaksOf(part, fields));
        }
        if (condition instanceof Not not) {
            return speaksOf(not.condition(), fields);
        }
        return fields.test(((Comparison) condition).field());
    }

    private static boolean ofSteps(Condition condition) {
        return speaksOf(condition, field -> field.scope() == Field.Scope.STEP);
    }

    boolean admitClaim(List<Condition> wanted, Claim claim) {
        List<Condition> ofClaims =
                wanted.stream().filter(condition -> !ofSteps(condition)).toList();
        return ofClaims.isEmpty() || holdsForSomeLine(new And(ofClaims), claim, null);
    }

    boolean admitStep(List<Condition> wanted, List<Claim> claims, Seen seen) {
        return wanted.stream()
                .filter(PlainConditions::ofSteps)
                .allMatch(condition -> claims.stream().anyMatch(claim -> holdsForSomeLine(condition, claim, seen)));
    }

    private boolean holdsForSomeLine(Condition condition, Claim claim, @Nullable Seen seen) {
        List<EvidenceLine> counted =
                claim.evidence().stream().filter(papers::counts).toList();
        return counted.isEmpty()
                ? holds(condition, claim, null, seen)
                : counted.stream().anyMatch(line -> holds(condition, claim, line, seen));
    }

    private boolean holds(Condition condition, Claim claim, @Nullable EvidenceLine line, @Nullable Seen seen) {
        if (condition instanceof And and) {
            return and.parts().stream().allMatch(part -> holds(part, claim, line, seen));
        }
        if (condition instanceof Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, claim, line, seen));
        }
        if (condition instanceof Not not) {
            return !holds(not.condition(), claim, line, seen);
        }
        Comparison comparison = (Comparison) condition;
        Seen step = seen == null ? new Seen(Certainty.UNGRADED, 0, Sign.NONE, false, false, false) : seen;
        return switch (comparison.field()) {
            case CERTAINTY -> certainty(comparison, step.certainty());
            case CITATIONS -> number(comparison, step.papers());
            case SIGN -> comparison.values().contains(step.sign().code());
            case CONFLICTED -> step.conflicted();
            case UNCERTAIN -> step.uncertain();
            case REFUTED -> step.refuted();
            case MECHANISTIC -> step.certainty() == Certainty.NOT_APPLICABLE;
            case DIRECTION ->
                line != null && comparison.values().contains(line.direction().code());
            case DESIGN ->
                line != null && comparison.values().contains(line.design().code());
            case YEAR -> line != null && year(line) != null && number(comparison, Objects.requireNonNull(year(line)));
            default -> throw new IllegalArgumentException("no random pattern uses " + comparison.field());
        };
    }

    private @Nullable Integer year(EvidenceLine line) {
        String id = line.citation();
        Citation citation = id == null ? null : graph.citation(id);
        return citation == null ? null : citation.year();
    }

    private static boolean certainty(Comparison comparison, Certainty word) {
        if (word == Certainty.NOT_APPLICABLE && comparison.operator() == Operator.AT_LEAST) {
            return true;
        }
        Certainty wanted =
                Certainty.valueOf(comparison.value().toUpperCase(Locale.ROOT).replace('-', '_'));
        return comparison.operator() == Operator.AT_LEAST ? word.ordinal() <= wanted.ordinal() : word == wanted;
    }

    private static boolean number(Comparison comparison, int number) {
        int wanted = Integer.parseInt(comparison.value());
        return comparison.operator() == Operator.AT_LEAST ? number >= wanted : number == wanted;
    }

    static boolean holdsForPathway(@Nullable Condition condition, Found found) {
        return parts(condition).stream()
                .allMatch(part -> part instanceof Not not
                        ? !ofPathway((Comparison) not.condition(), found)
                        : ofPathway((Comparison) part, found));
    }

    private static boolean ofPathway(Comparison comparison, Found found) {
        return switch (comparison.field()) {
            case CERTAINTY -> certainty(comparison, found.certainty());
            case CITATIONS -> number(comparison, found.papers());
            case SIGN -> comparison.values().contains(found.netSign().code());
            case CONFLICTED -> found.conflicted();
            case UNCERTAIN -> found.uncertain();
            case REFUTED -> found.refuted();
            case MECHANISTIC ->
                IntStream.range(0, found.certainties().size())
                        .anyMatch(step -> found.certainties().get(step) == Certainty.NOT_APPLICABLE
                                && !found.claims().get(step).isEmpty());
            case HOPS -> number(comparison, found.entities().size() - 1);
            default -> throw new IllegalArgumentException("no random pattern uses " + comparison.field());
        };
    }
}
