package org.evigraph.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question's answer would be if something were not there.
 *
 * @param question as it was understood
 * @param removals what was taken away, and how much of the graph that is
 * @param unknown what was to be taken away and is not in the graph
 * @param before how many pathways there are
 * @param after how many there would be
 * @param truncation why not every pathway was looked at, or {@code null}
 * @param changes every pathway of either answer, the gravest change first, then by the order of the answers
 */
public record WhatIfAnswer(
        PathwayAnswer.Question question,
        GraphSummary graph,
        List<Removal> removals,
        List<String> unknown,
        long before,
        long after,
        @Nullable String truncation,
        List<PathwayChange> changes)
        implements Answer {
    /**
     * One thing that was taken away.
     *
     * @param what as it was asked for, as in {@code citation:PMID:16107614}
     * @param lines how many lines of evidence it switches off by itself
     * @param claims how many claims it switches off as a whole
     * @param entities how many entities it switches off
     */
    public record Removal(String what, int lines, int claims, int entities) {}

    /** Creates an answer. */
    public WhatIfAnswer {
        removals = List.copyOf(removals);
        unknown = List.copyOf(unknown);
        changes = List.copyOf(changes);
    }

    /** {@return how many pathways changed so} */
    public long count(PathwayChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
