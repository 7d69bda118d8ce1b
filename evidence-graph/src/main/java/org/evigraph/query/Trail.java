package org.evigraph.query;

import java.util.Arrays;
import org.evigraph.certainty.CertaintyRule;

/**
 * The pathway that a search is trying, by depth: the entity at 0 is the start, and the step at <i>d</i> leads from <i>d</i>
 * to <i>d</i> + 1. Changed in place.
 */
final class Trail {
    private final CertaintyRule rule;
    private final int[] entities;
    private final int[] claims;
    private final int[] tables;
    private final int[] bits;
    private final double[] values;
    private final Standing[] standings;

    /** {@code places} is the most entities that a pathway can have. */
    Trail(int places, CertaintyRule rule) {
        this.rule = rule;
        entities = new int[places];
        claims = new int[places];
        tables = new int[places];
        bits = new int[places];
        values = new double[places];
        standings = new Standing[places];
    }

    void begin(int start) {
        entities[0] = start;
        standing(0).begin();
    }

    /** Takes the step of a row at a place, to an entity. */
    void step(int depth, int table, StepRow row, int place, int to) {
        entities[depth + 1] = to;
        claims[depth] = row.claim(place);
        tables[depth] = table;
        bits[depth] = row.bits(place);
        values[depth] = row.score(place);
        standing(depth + 1).follow(standing(depth), rule, bits[depth], values[depth]);
    }

    int entity(int depth) {
        return entities[depth];
    }

    /** {@return how the pathway stands at a depth} */
    Standing standing(int depth) {
        Standing made = standings[depth];
        if (made == null) {
            made = new Standing();
            standings[depth] = made;
        }
        return made;
    }

    /** {@return whether the pathway up to a depth does not pass an entity} */
    boolean isNew(int depth, int entity) {
        for (int i = depth; i >= 0; i--) {
            if (entities[i] == entity) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a step with these bits may come next at a depth} */
    boolean mayFollow(int depth, int next) {
        return depth == 0
                || !StepBits.isStructural(next)
                || Hop.Link.mayFollow(StepBits.link(next), StepBits.link(bits[depth - 1]));
    }

    /** Tells a place for counts how the first steps read. */
    void beginReadings(SequenceCounts counts, int steps) {
        counts.begin();
        for (int step = 0; step < steps; step++) {
            counts.step(bits[step], claims[step]);
        }
    }

    /** {@return what the rule makes of each of the first steps that it does not keep silent on} */
    double[] scored(int steps) {
        return Arrays.stream(values, 0, steps)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** {@return the first steps as a pathway of its own} */
    Candidate candidate(int steps) {
        return new Candidate(
                Arrays.copyOf(entities, steps + 1),
                Arrays.copyOf(claims, steps),
                Arrays.copyOf(tables, steps),
                standing(steps).copy());
    }
}
