package org.evigraph.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two graphs, and between the answers that they give.
 *
 * @param before the first graph
 * @param graph the second graph
 * @param changes the differences of the data, by what they are about, then added, removed, changed, then in the order of
 *     the graphs
 * @param questions each question that was asked of both, in the order in which they were
 */
public record DiffAnswer(
        GraphSummary before, GraphSummary graph, List<DataChange> changes, List<QuestionDiff> questions)
        implements Answer {
    /**
     * A question that was asked of both graphs.
     *
     * @param pattern as typed
     * @param question as the second graph understood it, or else the first
     * @param before what the first graph said
     * @param after what the second graph said
     * @param stayed how many pathways are in both answers and as they were
     * @param restated how many of those rest on data that changed
     * @param pathways those that changed, the gravest change first; none if only one graph could be asked
     */
    public record QuestionDiff(
            String pattern,
            PathwayAnswer.Question question,
            Reply before,
            Reply after,
            long stayed,
            long restated,
            List<ChangedPathway> pathways) {
        /** Creates the value. */
        public QuestionDiff {
            pathways = List.copyOf(pathways);
        }

        /** {@return whether the two graphs answer otherwise} */
        public boolean isChanged() {
            return !pathways.isEmpty() || before.isAsked() != after.isAsked();
        }

        /** {@return whether every pathway of both answers was compared} */
        public boolean isComplete() {
            return before.isComplete() && after.isComplete();
        }
    }

    /**
     * What one graph said to a question.
     *
     * @param waypoints what the names of the question mean in it; none if it could not be asked
     * @param found how many pathways it holds, the refuted too if the question wants them; at least so many if cut short
     * @param compared how many of them, the best first, were compared
     * @param truncation why the search stopped early, or {@code null} if it did not
     * @param refusal why it could not be asked, as when it holds nothing of a name; {@code null} if it could
     */
    public record Reply(
            List<EntityRef> waypoints,
            long found,
            int compared,
            @Nullable String truncation,
            @Nullable String refusal) {
        /** Creates the value. */
        public Reply {
            waypoints = List.copyOf(waypoints);
        }

        /** {@return whether the question could be asked} */
        public boolean isAsked() {
            return refusal == null;
        }

        /** {@return whether every pathway there is was compared} */
        public boolean isComplete() {
            return truncation == null && compared >= found;
        }
    }

    /**
     * A pathway that changed.
     *
     * @param change before and after; its causes are the same as those here, in words
     * @param causes the differences of the data that lie on its steps, before or after, and may have moved it; in the
     *     order of all differences
     */
    public record ChangedPathway(PathwayChange change, List<DataChange> causes) {
        /** Creates the value. */
        public ChangedPathway {
            causes = List.copyOf(causes);
        }
    }

    /** Creates an answer. */
    public DiffAnswer {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
    }

    /** {@return whether nothing is different, neither data nor answers} */
    public boolean isEmpty() {
        return changes.isEmpty() && questions.stream().noneMatch(QuestionDiff::isChanged);
    }

    /** {@return whether a search stopped early, so that answers were compared in part} */
    public boolean isCutShort() {
        return questions.stream()
                .anyMatch(question -> question.before().truncation() != null
                        || question.after().truncation() != null);
    }
}
