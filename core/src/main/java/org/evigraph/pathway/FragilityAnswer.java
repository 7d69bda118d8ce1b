package org.evigraph.pathway;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Which papers an answer hangs on.
 *
 * @param question as it was understood
 * @param certainty of the best pathway; {@code null} if there is none
 * @param found how many pathways there are
 * @param breaking the smallest sets of papers without which no pathway is left
 * @param lowering the smallest sets of papers without which the best pathway left is less certain, but there is one
 * @param exactUpTo every set of at most so many papers was looked at, unless {@code truncation} says otherwise
 * @param unbreakable why no set of papers can break the answer, or {@code null}
 * @param truncation why the search for sets stopped early, or {@code null}
 * @param citations every publication in the sets, by id
 */
public record FragilityAnswer(
        PathwayAnswer.Question question,
        GraphSummary graph,
        @Nullable Certainty certainty,
        long found,
        List<PaperSet> breaking,
        List<PaperSet> lowering,
        int exactUpTo,
        @Nullable String unbreakable,
        @Nullable String truncation,
        SortedMap<String, Citation> citations)
        implements Answer {
    /**
     * Papers that must all be lost.
     *
     * @param citations their ids, in order
     * @param left the certainty of the best pathway that is left, or {@code null} if none is
     */
    public record PaperSet(List<String> citations, @Nullable Certainty left) {
        /** Creates a set. */
        public PaperSet {
            citations = List.copyOf(citations);
        }
    }

    /** Creates an answer. */
    public FragilityAnswer {
        breaking = List.copyOf(breaking);
        lowering = List.copyOf(lowering);
        citations = Collections.unmodifiableSortedMap(new TreeMap<>(citations));
    }
}
