package org.evigraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pattern.PatternSyntaxException;
import org.evigraph.query.AmbiguousNameException;
import org.evigraph.query.Budget;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.PathwaySearch;
import org.evigraph.query.UnknownNameException;

/** What is asked. */
final class QuestionOptions {
    static final Option LIMIT = Option.taking("N", "--limit", "Show at most N pathways (10).");
    static final Option MAX_HOPS = Option.taking("N", "--max-hops", "At most N claims between two stops (3).");
    static final Option MIN_CERTAINTY = Option.taking(
            "WORD", "--min-certainty", "Only pathways at least so certain: high, moderate, low, very-low.");
    static final Option POPULATION =
            Option.taking("NAME", "--population", "On whom: evidence on others is less certain here, and is marked.");
    static final Option RULE = Option.taking("RULE", "--rule", "How a pathway is graded (weakest-link).");
    static final Option DIRECTED = Option.flag("--directed", "Read claims forward only, never backward.");
    static final Option EXACT = Option.flag("--exact", "Do not let narrower things stand in for the stops.");
    static final Option CLAIMS = Option.flag("--claims", "Make each combination of claims a pathway of its own.");
    static final Option REFUTED =
            Option.flag("--refuted", "Show pathways that exist only through disputed claims too, last.");
    static final Option INCLUDE = Option.taking("NAME", "--include", "Only pathways through NAME. Repeatable.")
            .repeated();
    static final Option EXCLUDE = Option.taking("NAME", "--exclude", "No pathways through NAME. Repeatable.")
            .repeated();
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

    private final Arguments arguments;
    private final PathwayQuery query;

    private QuestionOptions(Arguments arguments, PathwayQuery query) {
        this.arguments = arguments;
        this.query = query;
    }

    /**
     * {@return the question that was typed}
     *
     * @throws Failure if it cannot be understood
     */
    static QuestionOptions of(Arguments arguments) {
        String rule = arguments.text(RULE);
        PathwayQuery query = understood(() -> PathwayQuery.of(arguments.word(0))
                .withLimit(arguments.number(LIMIT, 10))
                .withMaxHops(arguments.number(MAX_HOPS, 3))
                .withMinCertainty(arguments.certainty(MIN_CERTAINTY))
                .withPopulation(arguments.text(POPULATION))
                .withRule(rule == null ? WeakestLink.NAME : rule)
                .withDirected(arguments.has(DIRECTED))
                .withExact(arguments.has(EXACT))
                .withClaims(arguments.has(CLAIMS))
                .withRefuted(arguments.has(REFUTED))
                .withInclude(arguments.all(INCLUDE))
                .withExclude(arguments.all(EXCLUDE)));
        return new QuestionOptions(arguments, query);
    }

    /** {@return the answer of a graph} */
    PathwayAnswer ask(EvidenceGraph graph) {
        return understood(() -> PathwaySearch.create().find(graph, query.withBudget(budget())));
    }

    /** The time begins to run when the search does. */
    private Budget budget() {
        Duration allowed = arguments.duration(TIMEOUT);
        if (allowed == null) {
            return Budget.DEFAULT;
        }
        long end = System.nanoTime() + allowed.toNanos();
        return new Budget(() -> System.nanoTime() - end > 0, Long.MAX_VALUE);
    }

    /** What the question says and the engine does not admit is a wrong use of the command. */
    private static <T> T understood(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (PatternSyntaxException | UnknownNameException | AmbiguousNameException | InvalidValueException wrong) {
            throw Failure.wrongUse(String.valueOf(wrong.getMessage()).split("\n", -1));
        }
    }
}
