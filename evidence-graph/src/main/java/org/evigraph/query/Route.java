package org.evigraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A question's pattern as the search walks it: an automaton whose states are a segment and the steps taken in it.
 *
 * <p>An edge of two to four steps becomes a segment of one step to anywhere and one of one to three, so that every
 * segment takes at least one step.
 *
 * @param start where pathways begin
 * @param segments one after the other, at least one
 * @param tables the steps that the segments take; some segments may share one
 */
record Route(EntityTest start, List<Segment> segments, List<StepTable> tables) {
    /**
     * One to {@code most} steps of one table.
     *
     * @param table which of the route's tables
     * @param end where the last of the steps leads
     */
    record Segment(int table, int most, EntityTest end) {}

    /** {@return the most steps that a pathway can take} */
    int longest() {
        int steps = 0;
        for (Segment segment : segments) {
            steps += segment.most();
        }
        return steps;
    }

    /**
     * {@return whether one sequence of entities may be walked over different tables, so that its steps may be read in more
     * than one way}
     */
    boolean isAmbiguous() {
        return tables.size() > 1 && longest() > segments.size();
    }

    /** {@return the same route, from one place to another} */
    Route between(EntityTest from, EntityTest to) {
        List<Segment> changed = new ArrayList<>(segments);
        Segment last = changed.remove(changed.size() - 1);
        changed.add(new Segment(last.table(), last.most(), to));
        return new Route(from, changed, tables);
    }

    /** {@return the same route of one segment, cut short where it may take more steps} */
    Route ofAtMost(int steps) {
        Segment only = segments.get(0);
        return new Route(start, List.of(new Segment(only.table(), Math.min(only.most(), steps), only.end())), tables);
    }

    /** {@return all that is known of a step of a pathway} */
    Hop hop(Candidate pathway, int step) {
        StepTable table = tables.get(pathway.tables()[step]);
        int from = pathway.entities()[step];
        StepRow row = table.from(from);
        int place = row.firstTo(pathway.entities()[step + 1]);
        while (row.claim(place) != pathway.claims()[step]) {
            place++;
        }
        return table.hop(from, place);
    }
}
