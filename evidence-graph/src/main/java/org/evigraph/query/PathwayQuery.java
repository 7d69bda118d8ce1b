package org.evigraph.query;

import java.util.List;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRules;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.grade.Certainty;
import org.evigraph.pathway.Ranking;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.PathwayPattern;
import org.jspecify.annotations.Nullable;

/**
 * A question for pathways.
 *
 * @param pattern the names that a pathway passes, in order
 * @param limit the most pathways wanted, above 0
 * @param maxHops the most steps between two names, above 0 and at most {@value #MOST_HOPS}
 * @param minCertainty the least certainty wanted, or {@code null} for any
 * @param population the name of the population asked about, or {@code null} for any
 * @param rule how a pathway is graded
 * @param directed whether claims and links are read forward only
 * @param exact whether narrower entities may not stand in for the named ones
 * @param claims whether each combination of claims is a pathway of its own
 * @param refuted whether pathways through refuted steps are listed, last
 * @param include what every pathway must contain: {@code entity:NAME}, {@code category:ID}, {@code predicate:ID},
 *     {@code citation:ID}, or the bare name of an entity
 * @param exclude what no pathway may contain, in the same form
 * @param ranking what the pathways are ordered by
 */
public record PathwayQuery(
        PathwayPattern pattern,
        int limit,
        int maxHops,
        @Nullable Certainty minCertainty,
        @Nullable String population,
        CertaintyRule rule,
        boolean directed,
        boolean exact,
        boolean claims,
        boolean refuted,
        List<String> include,
        List<String> exclude,
        Ranking ranking,
        Budget budget) {
    /** The most steps between two names that can be asked for. */
    public static final int MOST_HOPS = EdgePattern.MOST_STEPS;

    /** Creates a question. */
    public PathwayQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is at least 1, not " + limit);
        }
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("The hops are from 1 to " + MOST_HOPS + ", not " + maxHops);
        }
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /**
     * {@return the question that a pattern in shorthand asks, at most 10 pathways of at most 3 steps between two names}
     *
     * @throws org.evigraph.pattern.PatternSyntaxException if the text is no pattern
     */
    public static PathwayQuery of(String pattern) {
        return of(PathwayPattern.parse(pattern));
    }

    /** {@return the question that a pattern asks, with the same defaults} */
    public static PathwayQuery of(PathwayPattern pattern) {
        return new PathwayQuery(
                pattern,
                10,
                3,
                null,
                null,
                CertaintyRules.named(WeakestLink.NAME),
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                Ranking.USUAL,
                Budget.DEFAULT);
    }

    /** {@return a copy with another {@link #pattern}} */
    public PathwayQuery withPattern(PathwayPattern pattern) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #limit}} */
    public PathwayQuery withLimit(int limit) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #maxHops}} */
    public PathwayQuery withMaxHops(int maxHops) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #minCertainty}} */
    public PathwayQuery withMinCertainty(@Nullable Certainty minCertainty) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #population}} */
    public PathwayQuery withPopulation(@Nullable String population) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /**
     * {@return a copy with the rule of that name}
     *
     * @throws org.evigraph.model.InvalidValueException if there is none; it names those that there are
     */
    public PathwayQuery withRule(String rule) {
        return withRule(CertaintyRules.named(rule));
    }

    /** {@return a copy with another {@link #rule}} */
    public PathwayQuery withRule(CertaintyRule rule) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #directed}} */
    public PathwayQuery withDirected(boolean directed) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #exact}} */
    public PathwayQuery withExact(boolean exact) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #claims}} */
    public PathwayQuery withClaims(boolean claims) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #refuted}} */
    public PathwayQuery withRefuted(boolean refuted) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #include}} */
    public PathwayQuery withInclude(List<String> include) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #exclude}} */
    public PathwayQuery withExclude(List<String> exclude) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #ranking}} */
    public PathwayQuery withRanking(Ranking ranking) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }

    /** {@return a copy with another {@link #budget}} */
    public PathwayQuery withBudget(Budget budget) {
        return new PathwayQuery(
                pattern,
                limit,
                maxHops,
                minCertainty,
                population,
                rule,
                directed,
                exact,
                claims,
                refuted,
                include,
                exclude,
                ranking,
                budget);
    }
}
