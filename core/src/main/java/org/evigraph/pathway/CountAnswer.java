package org.evigraph.pathway;

import java.util.List;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.jspecify.annotations.Nullable;

/**
 * How many pathways a question has, in all and by the predicates on their steps.
 *
 * @param question as it was understood; its limit does not matter
 * @param truncation why the count stopped early, or {@code null} if it is exact
 * @param found how many pathways there are; at least so many if the count stopped early
 * @param refuted how many more exist only through steps whose evidence only disputes
 * @param sequences the pathways found, by their steps: the most frequent first, then by the readings; their counts add
 *     up to {@code found}
 */
public record CountAnswer(
        Question question,
        GraphSummary graph,
        @Nullable String truncation,
        long found,
        long refuted,
        List<Sequence> sequences)
        implements Answer {
    /** Creates an answer. */
    public CountAnswer {
        sequences = List.copyOf(sequences);
    }

    /** {@return whether the count stopped early} */
    public boolean truncated() {
        return truncation != null;
    }

    /**
     * Pathways whose steps read alike.
     *
     * @param readings of their steps in order: the predicate's id, with {@code <} before it where the claim that gives the
     *     reading is read backward; of a structural link its reading, such as {@code is a}
     */
    public record Sequence(List<String> readings, long count) {
        /** Creates a sequence. */
        public Sequence {
            readings = List.copyOf(readings);
        }
    }
}
