package org.evigraph.query;

import java.util.function.IntPredicate;
import org.evigraph.grade.Certainty;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Or;
import org.jspecify.annotations.Nullable;

/** What a whole pathway must meet to count as found. */
final class Filters {
    private final @Nullable Certainty least;
    private final @Nullable Condition having;
    private final Restrictions restrictions;
    private final Route route;
    private final IntPredicate counts;

    /** {@code counts} says whether a line of evidence counts. */
    Filters(PathwayQuery query, Restrictions restrictions, Route route, IntPredicate counts) {
        this.least = query.minCertainty();
        this.having = query.pattern().having();
        this.restrictions = restrictions;
        this.route = route;
        this.counts = counts;
    }

    /** {@return whether every pathway is admitted} */
    boolean areNone() {
        return least == null && having == null && areOfStandingAlone();
    }

    /** {@return whether every pathway is admitted whose standing is} */
    boolean areOfStandingAlone() {
        return restrictions.required().isEmpty();
    }

    boolean admitStanding(Standing standing) {
        return (least == null || standing.certainty().compareTo(least) <= 0)
                && (having == null || holds(having, standing));
    }

    boolean admit(Candidate candidate) {
        return admitStanding(candidate.standing())
                && (areOfStandingAlone() || restrictions.admits(candidate, route, counts));
    }

    private boolean holds(Condition condition, Standing standing) {
        if (condition instanceof And and) {
            return and.parts().stream().allMatch(part -> holds(part, standing));
        }
        if (condition instanceof Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, standing));
        }
        if (condition instanceof Not not) {
            return !holds(not.condition(), standing);
        }
        return holds((Comparison) condition, standing);
    }

    private static boolean holds(Comparison comparison, Standing standing) {
        return switch (comparison.field()) {
            case CERTAINTY -> Comparisons.certainty(comparison, standing.certainty());
            case CITATIONS -> Comparisons.number(comparison, standing.papers());
            case SIGN -> Comparisons.sign(comparison, standing.sign());
            case CONFLICTED -> standing.conflicted;
            case UNCERTAIN -> standing.uncertain;
            case REFUTED -> standing.refuted;
            case MECHANISTIC -> standing.mechanistic;
            case HOPS -> Comparisons.number(comparison, standing.steps);
            case POPULATION, DESIGN, DIRECTION, YEAR, N, CITATION, SOURCE, RETRACTED, KNOWLEDGE_LEVEL, AGENT_TYPE ->
                throw new IllegalStateException("Not of a pathway: the parser refuses it");
        };
    }
}
