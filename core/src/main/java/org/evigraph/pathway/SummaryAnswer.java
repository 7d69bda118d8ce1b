package org.evigraph.pathway;

import java.util.List;
import org.evigraph.model.GraphInfo;

/**
 * What a graph holds, counted.
 *
 * @param groups each kind of thing, with how many there are of each value
 */
public record SummaryAnswer(GraphInfo info, GraphSummary graph, List<Group> groups) implements Answer {
    /** Creates an answer. */
    public SummaryAnswer {
        groups = List.copyOf(groups);
    }

    /**
     * One table of counts.
     *
     * @param name what is counted, as in {@code study design}
     * @param rows the most frequent first, ties by value
     */
    public record Group(String name, List<Row> rows) {
        /** Creates a table. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** How many there are of one value. */
    public record Row(String value, long count) {}
}
