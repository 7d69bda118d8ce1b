package org.evigraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Coded;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.evigraph.query.Budget;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.jspecify.annotations.Nullable;

/** What is asked. */
final class QuestionOptions {
    static final Option LIMIT = Option.taking("N", "--limit", "Show at most N pathways (10).");
    static final Option MAX_HOPS = Option.taking("N", "--max-hops", "At most N claims between two stops (3).");
    static final Option MIN_CERTAINTY = Option.taking(
            "WORD", "--min-certainty", "Only pathways at least so certain: high, moderate, low, very-low.");
    static final Option POPULATION =
            Option.taking("NAME", "--population", "On whom: evidence on others is less certain here, and is marked.");
    static final Option RULE = Option.taking(
            "RULE", "--rule", "How pathways are ranked: weakest-link (default), or belief, a probability.");
    static final Option DIRECTED = Option.flag("--directed", "Read claims forward only, never backward.");
    static final Option EXACT = Option.flag("--exact", "Do not let narrower things stand in for the stops.");
    static final Option CLAIMS = Option.flag("--claims", "Make each combination of claims a pathway of its own.");
    static final Option REFUTED =
            Option.flag("--refuted", "Show pathways that exist only through disputed claims too, last.");
    static final Option INCLUDE = Option.taking(
                    "NAME",
                    "--include",
                    "Only pathways through NAME, or category:ID, predicate:ID, citation:ID. Repeatable.")
            .repeated();
    static final Option EXCLUDE = Option.taking(
                    "NAME",
                    "--exclude",
                    "No pathways through NAME, or category:ID, predicate:ID, citation:ID. Repeatable.")
            .repeated();
    static final Option RANK = Option.taking(
            "BY",
            "--rank",
            "What comes first: certainty (default), hops, citations, dwpc; or several, as in hops,certainty.");
    static final Option DAMPING =
            Option.taking("W", "--damping", "For dwpc: how much less a much-joined thing counts, from 0 to 1 (0.4).");
    static final Option TIMEOUT = Option.taking(
            "TIME",
            "--timeout",
            "Stop after TIME, such as 500ms or 10s; what was found is shown, marked as cut short.");

    /** The options by which a command is told what to look for. */
    static final List<Option> ALL = List.of(
            LIMIT,
            MAX_HOPS,
            MIN_CERTAINTY,
            POPULATION,
            RULE,
            DIRECTED,
            EXACT,
            CLAIMS,
            REFUTED,
            INCLUDE,
            EXCLUDE,
            TIMEOUT);

    /** What the pathways are ordered by, for a command that lists them. */
    static final List<Option> ORDER = List.of(RANK, DAMPING);

    /** The same, for a command that has a limit of its own. */
    static final List<Option> ALL_BUT_LIMIT = ALL.subList(1, ALL.size());

    private final PathwayQuery query;
    private final @Nullable Duration timeout;

    private QuestionOptions(PathwayQuery query, @Nullable Duration timeout) {
        this.query = query;
        this.timeout = timeout;
    }

    /**
     * {@return the question that was asked, as far as it can be judged without a graph}
     *
     * @throws org.evigraph.pattern.PatternSyntaxException if the pattern cannot be understood
     */
    static QuestionOptions of(Arguments arguments) {
        return of(arguments, arguments.word(0));
    }

    /**
     * {@return the question that a pattern asks, which need not be the first word}
     *
     * @throws org.evigraph.pattern.PatternSyntaxException if the pattern cannot be understood
     */
    static QuestionOptions of(Arguments arguments, String pattern) {
        PathwayQuery query = PathwayQuery.of(pattern)
                .withMinCertainty(arguments.certainty(MIN_CERTAINTY))
                .withPopulation(arguments.text(POPULATION))
                .withDirected(arguments.has(DIRECTED))
                .withExact(arguments.has(EXACT))
                .withClaims(arguments.has(CLAIMS))
                .withRefuted(arguments.has(REFUTED))
                .withInclude(arguments.all(INCLUDE))
                .withExclude(arguments.all(EXCLUDE));
        query = query.withLimit(arguments.number(LIMIT, query.limit(), Integer.MAX_VALUE))
                .withMaxHops(arguments.number(MAX_HOPS, query.maxHops(), PathwayQuery.MOST_HOPS));
        String rule = arguments.text(RULE);
        if (rule != null) {
            query = query.withRule(rule);
        }
        return new QuestionOptions(query.withRanking(ranking(arguments)), arguments.duration(TIMEOUT));
    }

    private static Ranking ranking(Arguments arguments) {
        Ranking ranking = new Ranking(
                arguments.has(RANK) ? ranks(arguments) : Ranking.USUAL.by(),
                arguments.decimal(DAMPING, Ranking.USUAL_DAMPING, 1));
        if (arguments.has(DAMPING) && !ranking.needsDegrees()) {
            throw Failure.wrongUse("--damping is for --rank dwpc");
        }
        return ranking;
    }

    /** {@return the words of {@link #RANK}, the first most} */
    static List<Rank> ranks(Arguments arguments) {
        return Stream.of(String.valueOf(arguments.text(RANK)).split(",", -1))
                .map(word -> Coded.parse(Rank.class, RANK.name(), word.strip()))
                .toList();
    }

    /** {@return the question; the time that it may take begins now} */
    PathwayQuery query() {
        Duration most = timeout;
        if (most == null) {
            return query;
        }
        return query.withBudget(lasting(most));
    }

    /** {@return a budget of so much time, which begins now} */
    static Budget lasting(Duration most) {
        long start = System.nanoTime();
        long nanos = most.toNanos();
        return new Budget(() -> System.nanoTime() - start > nanos, Long.MAX_VALUE);
    }

    /** {@return the answer of a graph; the time that it may take begins now} */
    PathwayAnswer ask(EvidenceGraph graph) {
        return PathwayFinder.over(graph).find(query());
    }
}
