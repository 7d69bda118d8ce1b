package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.Field;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a step over claims must meet: on its claims and their lines, and on itself.
 *
 * <p>A claim is admitted if what the conditions say of claims and lines holds for one of its lines that count, all of it
 * for the same line; a claim without such lines, if it holds for no line. Then the step of the admitted claims must meet
 * what they say of steps. An alternative that speaks of both is met by the step with any of its claims and lines.
 */
final class StepConditions {
    private final @Nullable Condition ofClaims;
    private final List<Condition> ofSteps;
    private final boolean ofRetracted;
    private final Comparisons comparisons;

    /** The conditions may be {@code null}. */
    StepConditions(EvidenceGraph graph, ClaimAssessor assessor, @Nullable Condition first, @Nullable Condition second) {
        List<Condition> claims = new ArrayList<>();
        List<Condition> steps = new ArrayList<>();
        sort(first, claims, steps);
        sort(second, claims, steps);
        ofClaims = claims.isEmpty() ? null : new And(claims);
        ofSteps = steps;
        ofRetracted = ofClaims != null && speaksOf(ofClaims, Field.RETRACTED);
        comparisons = new Comparisons(graph, assessor);
        claims.forEach(comparisons::prepare);
        steps.forEach(comparisons::prepare);
    }

    private static void sort(@Nullable Condition condition, List<Condition> claims, List<Condition> steps) {
        if (condition instanceof And and) {
            and.parts().forEach(part -> sort(part, claims, steps));
        } else if (condition != null) {
            (speaksOfSteps(condition) ? steps : claims).add(condition);
        }
    }

    private static boolean speaksOfSteps(Condition condition) {
        return anyComparison(condition, comparison -> comparison.field().scope() == Field.Scope.STEP);
    }

    private static boolean speaksOf(Condition condition, Field field) {
        return anyComparison(condition, comparison -> comparison.field() == field);
    }

    private static boolean anyComparison(Condition condition, Predicate<Comparison> wanted) {
        if (condition instanceof And and) {
            return and.parts().stream().anyMatch(part -> anyComparison(part, wanted));
        }
        if (condition instanceof Or or) {
            return or.parts().stream().anyMatch(part -> anyComparison(part, wanted));
        }
        if (condition instanceof Not not) {
            return anyComparison(not.condition(), wanted);
        }
        return wanted.test((Comparison) condition);
    }

    /** {@return whether there are no conditions at all} */
    boolean areNone() {
        return ofClaims == null && ofSteps.isEmpty();
    }

    boolean admitClaim(int claim) {
        Condition condition = ofClaims;
        return condition == null
                || comparisons.anyLine(claim, ofRetracted, line -> holds(condition, null, claim, line));
    }

    boolean admitStep(Hop hop) {
        for (Condition condition : ofSteps) {
            if (!holdsForAny(condition, hop)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsForAny(Condition condition, Hop hop) {
        boolean mixed = anyComparison(condition, part -> part.field().scope() != Field.Scope.STEP);
        if (!mixed) {
            return holds(condition, hop, hop.claims()[0], -1);
        }
        boolean retracted = speaksOf(condition, Field.RETRACTED);
        for (int claim : hop.claims()) {
            IntPredicate held = line -> holds(condition, hop, claim, line);
            if (comparisons.anyLine(claim, retracted, held)) {
                return true;
            }
        }
        return false;
    }

    /** {@code hop} is {@code null} where the condition does not speak of steps; {@code line} is -1 for none. */
    private boolean holds(Condition condition, @Nullable Hop hop, int claim, int line) {
        if (condition instanceof And and) {
            return and.parts().stream().allMatch(part -> holds(part, hop, claim, line));
        }
        if (condition instanceof Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, hop, claim, line));
        }
        if (condition instanceof Not not) {
            return !holds(not.condition(), hop, claim, line);
        }
        return comparisons.holds((Comparison) condition, hop, claim, line);
    }
}
