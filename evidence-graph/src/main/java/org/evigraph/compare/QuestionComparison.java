package org.evigraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.DiffAnswer.Reply;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pattern.PatternSyntaxException;
import org.evigraph.query.AmbiguousNameException;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.UnknownNameException;
import org.evigraph.whatif.PathwayChanges;
import org.jspecify.annotations.Nullable;

/** Asks two graphs the same, and lays the answers side by side. */
final class QuestionComparison {
    /** The pathways of each graph, the best first, that are compared one by one. */
    static final int MOST = 10_000;

    /** What a graph answered, or why it could not be asked. */
    private record Asked(
            @Nullable PathwayAnswer answer, @Nullable IllegalArgumentException refusal) {
        Reply reply() {
            if (answer == null) {
                return new Reply(List.of(), 0, 0, null, refusal == null ? "" : String.valueOf(refusal.getMessage()));
            }
            long refuted = answer.question().refuted() ? answer.refuted() : 0;
            return new Reply(
                    answer.question().waypoints(),
                    answer.found() + refuted,
                    answer.pathways().size(),
                    answer.truncation(),
                    null);
        }
    }

    private final EvidenceGraph before;
    private final EvidenceGraph after;
    private final Causes causes;
    private final boolean same;

    /** {@code same} if the graphs are, so that one answer stands for both. */
    QuestionComparison(EvidenceGraph before, EvidenceGraph after, Causes causes, boolean same) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        this.same = same;
    }

    QuestionDiff ask(PathwayQuery question) {
        PathwayQuery all = question.withLimit(MOST);
        Asked is = ask(after, all);
        Asked was = same ? is : ask(before, all);
        PathwayAnswer answer = is.answer() == null ? was.answer() : is.answer();
        if (answer == null) {
            throw Objects.requireNonNull(is.refusal());
        }
        String pattern = question.pattern().toString();
        if (was.answer() == null || is.answer() == null) {
            return new QuestionDiff(pattern, answer.question(), was.reply(), is.reply(), 0, 0, List.of());
        }
        return compare(pattern, was, is, answer, question.claims());
    }

    private QuestionDiff compare(String pattern, Asked was, Asked is, PathwayAnswer answer, boolean eachClaim) {
        List<ChangedPathway> changed = new ArrayList<>();
        long stayed = 0;
        long restated = 0;
        for (PathwayChange change :
                PathwayChanges.between(pathways(was), pathways(is), eachClaim, (one, other) -> List.of())) {
            List<DataChange> why = causes.of(change);
            if (change.kind() == PathwayChange.Kind.STAYED) {
                stayed++;
                restated += why.isEmpty() ? 0 : 1;
            } else {
                List<String> words = why.stream().map(DataChange::inWords).toList();
                changed.add(new ChangedPathway(
                        new PathwayChange(change.kind(), change.before(), change.after(), words), why));
            }
        }
        return new QuestionDiff(pattern, answer.question(), was.reply(), is.reply(), stayed, restated, changed);
    }

    private static List<Pathway> pathways(Asked asked) {
        return asked.answer() == null ? List.of() : asked.answer().pathways();
    }

    private static Asked ask(EvidenceGraph graph, PathwayQuery question) {
        try {
            return new Asked(PathwayFinder.over(graph).find(question), null);
        } catch (UnknownNameException
                | AmbiguousNameException
                | PatternSyntaxException
                | InvalidValueException unknown) {
            return new Asked(null, unknown);
        }
    }
}
