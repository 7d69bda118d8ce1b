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
        Copy copy = new Copy(this);
        copy.pattern = pattern;
        return copy.made();
    }

    /** {@return a copy with another {@link #limit}} */
    public PathwayQuery withLimit(int limit) {
        Copy copy = new Copy(this);
        copy.limit = limit;
        return copy.made();
    }

    /** {@return a copy with another {@link #maxHops}} */
    public PathwayQuery withMaxHops(int maxHops) {
        Copy copy = new Copy(this);
        copy.maxHops = maxHops;
        return copy.made();
    }

    /** {@return a copy with another {@link #minCertainty}} */
    public PathwayQuery withMinCertainty(@Nullable Certainty minCertainty) {
        Copy copy = new Copy(this);
        copy.minCertainty = minCertainty;
        return copy.made();
    }

    /** {@return a copy with another {@link #population}} */
    public PathwayQuery withPopulation(@Nullable String population) {
        Copy copy = new Copy(this);
        copy.population = population;
        return copy.made();
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
        Copy copy = new Copy(this);
        copy.rule = rule;
        return copy.made();
    }

    /** {@return a copy with another {@link #directed}} */
    public PathwayQuery withDirected(boolean directed) {
        Copy copy = new Copy(this);
        copy.directed = directed;
        return copy.made();
    }

    /** {@return a copy with another {@link #exact}} */
    public PathwayQuery withExact(boolean exact) {
        Copy copy = new Copy(this);
        copy.exact = exact;
        return copy.made();
    }

    /** {@return a copy with another {@link #claims}} */
    public PathwayQuery withClaims(boolean claims) {
        Copy copy = new Copy(this);
        copy.claims = claims;
        return copy.made();
    }

    /** {@return a copy with another {@link #refuted}} */
    public PathwayQuery withRefuted(boolean refuted) {
        Copy copy = new Copy(this);
        copy.refuted = refuted;
        return copy.made();
    }

    /** {@return a copy with another {@link #include}} */
    public PathwayQuery withInclude(List<String> include) {
        Copy copy = new Copy(this);
        copy.include = include;
        return copy.made();
    }

    /** {@return a copy with another {@link #exclude}} */
    public PathwayQuery withExclude(List<String> exclude) {
        Copy copy = new Copy(this);
        copy.exclude = exclude;
        return copy.made();
    }

    /** {@return a copy with another {@link #ranking}} */
    public PathwayQuery withRanking(Ranking ranking) {
        Copy copy = new Copy(this);
        copy.ranking = ranking;
        return copy.made();
    }

    /** {@return a copy with another {@link #budget}} */
    public PathwayQuery withBudget(Budget budget) {
        Copy copy = new Copy(this);
        copy.budget = budget;
        return copy.made();
    }

    /** The parts of a question, one of which is about to change. */
    private static final class Copy {
        private PathwayPattern pattern;
        private int limit;
        private int maxHops;
        private @Nullable Certainty minCertainty;
        private @Nullable String population;
        private CertaintyRule rule;
        private boolean directed;
        private boolean exact;
        private boolean claims;
        private boolean refuted;
        private List<String> include;
        private List<String> exclude;
        private Ranking ranking;
        private Budget budget;

        Copy(PathwayQuery query) {
            pattern = query.pattern;
            limit = query.limit;
            maxHops = query.maxHops;
            minCertainty = query.minCertainty;
            population = query.population;
            rule = query.rule;
            directed = query.directed;
            exact = query.exact;
            claims = query.claims;
            refuted = query.refuted;
            include = query.include;
            exclude = query.exclude;
            ranking = query.ranking;
            budget = query.budget;
        }

        PathwayQuery made() {
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
}
