package org.evigraph.compare;

import java.util.List;
import org.evigraph.compare.DataDiff.Located;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.query.PathwayQuery;

/**
 * What is different between two graphs, as between two releases of one, and between the answers that they give.
 *
 * <pre>{@code
 * GraphDiff diff = GraphDiff.between(before, after);
 * DiffAnswer answer = diff.answer(List.of(diff.ask(PathwayQuery.of("natalizumab -> IRIS"))));
 * }</pre>
 *
 * <p><b>Method.</b> docs/decisions/0024 says what counts as the same thing, 0025 what counts as a cause. A graph has no
 * difference to itself, and two graphs have none if and only if their digests are equal; the order in which they were
 * built does not matter. Swapped, added and removed change places.
 *
 * <p><b>Cost.</b> Linear in both graphs, and sorting of what is different; memory in proportion to what is different.
 *
 * <p><b>Threads.</b> Belongs to one thread: it remembers what it found on the steps of pathways.
 */
public final class GraphDiff {
    private final EvidenceGraph before;
    private final EvidenceGraph after;
    private final List<DataChange> changes;
    private final QuestionComparison questions;

    private GraphDiff(EvidenceGraph before, EvidenceGraph after) {
        this.before = before;
        this.after = after;
        List<Located> located = DataDiff.between(before, after);
        this.changes = located.stream().map(Located::change).toList();
        this.questions = new QuestionComparison(before, after, new Causes(before, after, located), changes.isEmpty());
    }

    /** {@return the comparison of two graphs, the earlier one first} */
    public static GraphDiff between(EvidenceGraph before, EvidenceGraph after) {
        return new GraphDiff(before, after);
    }

    /** {@return the differences of the data} */
    public List<DataChange> changes() {
        return changes;
    }

    /**
     * {@return what becomes of a question's answer}
     *
     * <p>Of each graph the best {@value QuestionComparison#MOST} pathways are compared, whatever the question's limit. If
     * only one of the two graphs knows a name of the question, that is the result.
     *
     * @throws org.evigraph.query.UnknownNameException if a name means nothing in the second graph, and the first cannot be
     *     asked either
     * @throws org.evigraph.query.AmbiguousNameException if it means several things there, likewise
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown there, likewise
     */
    public QuestionDiff ask(PathwayQuery question) {
        return questions.ask(question);
    }

    /** {@return the whole, with the questions that were asked} */
    public DiffAnswer answer(List<QuestionDiff> asked) {
        return new DiffAnswer(GraphSummary.of(before), GraphSummary.of(after), changes, asked);
    }
}
