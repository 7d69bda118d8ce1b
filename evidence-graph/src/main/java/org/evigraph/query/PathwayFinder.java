package org.evigraph.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pathways that a question asks for, the best first.
 *
 * <p><b>Semantics.</b> docs/pattern.md and docs/decisions/0010 to 0016 have all of it. In short: a pathway passes what the
 * pattern asks for in order; no entity twice; a step gathers every claim between its two ends that the pattern admits;
 * structure is walked and shown as structure; what the evidence only disputes is not walked but counted.
 *
 * <p><b>Method.</b> The pattern becomes an automaton, walked together with the graph. The search tries every pathway once;
 * where it has more to do it looks back from the end first, to see which entities can still reach it. Where that takes too
 * long, it looks for the best first, by A* over the best rank that can still come of every place, and goes on counting for as long as the
 * question's budget lasts.
 *
 * <p><b>Cost.</b> Proportional to the pathways there are and the dead ends beside them, whatever the size of the graph; as no
 * entity may repeat, that can be exponential in the steps. The steps of an entity are worked out when a question first comes
 * by and kept for the next: ask many questions of one finder.
 *
 * <p><b>Order.</b> As the question's ranking says, then as its rule says, then certainty, then fewer steps, supported before
 * uncertain, fewer inverse readings, more independent papers, ids; refuted pathways last. The same graph gives the same
 * answer.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class PathwayFinder {
    private final EvidenceGraph graph;
    private final Workshop workshop;

    private PathwayFinder(EvidenceGraph graph) {
        this.graph = graph;
        this.workshop = new Workshop(graph);
    }

    /** {@return a finder over a graph} */
    public static PathwayFinder over(EvidenceGraph graph) {
        return new PathwayFinder(Objects.requireNonNull(graph, "graph"));
    }

    /**
     * {@return at most {@code query.limit()} pathways, how many there are in all, and what might help if there are none}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     */
    public PathwayAnswer find(PathwayQuery query) {
        return find(query, Mask.NONE);
    }

    /**
     * {@return the same, as if what the mask hides were not there}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     */
    public PathwayAnswer find(PathwayQuery query, Mask mask) {
        try (Search search = workshop.search(query, mask)) {
            Search.Found found = search.find();
            boolean nothing = found.found() == 0 && found.truncation() == null;
            List<String> suggestions =
                    nothing ? new Suggestions(graph, workshop, query, mask).list(found.refuted()) : List.of();
            return search.answerMaker().make(found, suggestions);
        }
    }

    /**
     * {@return how many pathways there are, none of them made}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     */
    public Count count(PathwayQuery query) {
        try (Search search = workshop.search(query, Mask.NONE)) {
            return search.count(null);
        }
    }

    /**
     * {@return how many pathways there are, in all and for each sequence of readings of their steps, none of them made}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     */
    public CountAnswer countBySequence(PathwayQuery query) {
        try (Search search = workshop.search(query, Mask.NONE)) {
            SequenceCounts sequences = new SequenceCounts(graph);
            Count count = search.count(sequences);
            return search.answerMaker().make(count, sequences.list());
        }
    }

    /**
     * {@return the pathways one by one, the best first, each found when it is asked for, without a limit but the budget}
     *
     * <p>Nothing is counted, so that the first come soon whatever their number; soonest where no longer pathway can be
     * surer (docs/decisions/0059). The iterator throws an {@link IllegalStateException} that says why if the budget is spent
     * before the next is known.
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     * @throws IllegalArgumentException if the question's rule or ranking does not tell which pathway is best before all
     *     are known
     */
    public Iterator<Pathway> bestFirst(PathwayQuery query) {
        if (!BestFirst.canFollow(query)) {
            throw new IllegalArgumentException("All pathways have to be known first, as the rule "
                    + query.rule().name()
                    + " is not reckoned step by step, or another order than the usual is wanted.");
        }
        try (Search search = workshop.search(query, Mask.NONE)) {
            return new Ranked(search.ranked(), search.answerMaker());
        }
    }

    /**
     * Shows every pathway, none of them made into a value, in an order that is the same each time but is not their rank.
     *
     * @return how many there were
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     */
    public Count visit(PathwayQuery query, PathwayVisitor visitor) {
        try (Search search = workshop.search(query, Mask.NONE)) {
            return search.visit(visitor);
        }
    }

    /**
     * {@return a question that is looked up now, to be asked of many pairs of entities}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.pattern.PatternSyntaxException if a predicate or category of the pattern is none of the graph
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown, or the pattern can be
     *     read in several ways and takes more than 1,000 steps
     * @throws IllegalArgumentException if the pattern does not name the entities at both its ends
     */
    public PreparedQuestion prepare(PathwayQuery query) {
        return new PreparedQuestion(workshop, query);
    }

    /**
     * How many pathways there are.
     *
     * @param found with steps that stand; at least so many if the count was cut short
     * @param refuted how many more exist only through steps whose evidence only disputes
     * @param truncation why the count was cut short, or {@code null} if it is exact
     */
    public record Count(long found, long refuted, @Nullable String truncation) {}

    /** Makes pathways into values as they are asked for. */
    private static final class Ranked implements Iterator<Pathway> {
        private final RankedSearch search;
        private final AnswerMaker maker;
        private @Nullable Candidate next;
        private int rank;

        Ranked(RankedSearch search, AnswerMaker maker) {
            this.search = search;
            this.maker = maker;
            this.next = search.next();
        }

        @Override
        public boolean hasNext() {
            String truncation = next == null ? search.truncation() : null;
            if (truncation != null) {
                throw new IllegalStateException("Whether there are more pathways is not known: " + truncation);
            }
            return next != null;
        }

        @Override
        public Pathway next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more pathways");
            }
            Pathway made = maker.pathway(++rank, Objects.requireNonNull(next));
            next = search.next();
            return made;
        }
    }
}
