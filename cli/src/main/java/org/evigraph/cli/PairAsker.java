package org.evigraph.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.model.Entity;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PairAnswer.Pair;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.query.AmbiguousNameException;
import org.evigraph.query.Budget;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** Asks for the pathways of one pair after the other, all of one finder. Safe to share. */
final class PairAsker {
    private final EvidenceGraph graph;
    private final PathwayFinder finder;
    private final QuestionOptions question;
    private final BooleanSupplier over;

    /** An asker of questions with those options, which ends its searches when nobody waits for them any more. */
    PairAsker(EvidenceGraph graph, PathwayFinder finder, QuestionOptions question, BooleanSupplier over) {
        this.graph = graph;
        this.finder = finder;
        this.question = question;
        this.over = over;
    }

    /**
     * {@return the answer to a pair; that a name of it is unknown is one too}
     *
     * @throws IllegalArgumentException if anything else of the question is not understood, which no pair can mend
     */
    PairAnswer ask(PairFile.Row row) {
        Pair pair = row.pair();
        String fault = row.fault();
        if (fault != null) {
            return unanswered(pair, fault, List.of());
        }
        try {
            return PairAnswer.of(pair, finder.find(query(pair)));
        } catch (UnknownNameException unknown) {
            if (!isOf(pair, unknown.name())) {
                throw unknown;
            }
            return unanswered(
                    pair,
                    "nothing in this graph is called '" + unknown.name() + "'",
                    unknown.suggestions().stream().map(Match::entity).toList());
        } catch (AmbiguousNameException ambiguous) {
            if (!isOf(pair, ambiguous.name())) {
                throw ambiguous;
            }
            return unanswered(
                    pair,
                    "'" + ambiguous.name() + "' may mean any of "
                            + ambiguous.candidates().size() + " things",
                    Misunderstandings.firstOf(ambiguous.candidates()));
        }
    }

    private PathwayQuery query(Pair pair) {
        List<String> names = Stream.of(pair.from(), pair.via() == null ? "" : pair.via(), pair.to())
                .filter(name -> !name.isEmpty())
                .toList();
        PathwayQuery query = question.query().withPattern(PathwayPattern.through(names));
        Budget budget = query.budget();
        return query.withBudget(
                new Budget(() -> over.getAsBoolean() || budget.stop().getAsBoolean(), budget.expansions()));
    }

    private static boolean isOf(Pair pair, @Nullable String name) {
        return pair.from().equals(name)
                || pair.to().equals(name)
                || (pair.via() != null && pair.via().equals(name));
    }

    private PairAnswer unanswered(Pair pair, String reason, List<Entity> candidates) {
        return new PairAnswer(
                pair,
                GraphSummary.of(graph),
                null,
                reason,
                candidates.stream()
                        .map(entity -> new EntityRef(entity.id(), entity.name()))
                        .toList());
    }
}
