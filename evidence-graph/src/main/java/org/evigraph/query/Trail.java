package org.evigraph.query;

import java.util.Arrays;
import java.util.Objects;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The pathway that a search is trying, by depth: the entity at 0 is the start, and the step at <i>d</i> leads from <i>d</i>
 * to <i>d</i> + 1. Changed in place.
 */
final class Trail {
    /** So few places are sooner looked through than an array of all entities is made. */
    private static final int FEW = 16;

    private final CertaintyRule rule;
    private final int[] entities;
    /** At which depth each entity came last; only where the pathway may grow long. */
    private final int @Nullable [] depths;

    private final StepRow[] rows;
    private final int[] placesInRows;
    private final int[] tables;
    private final int[] bits;
    private final double[] values;
    private final Standing[] standings;
    /** Up to which depth the standings are those of the steps taken: beyond it they have to be worked out. */
    private int known;

    private final View view = new View();

    /** {@code places} is the most entities that a pathway can have, {@code all} how many there are. */
    Trail(int places, int all, CertaintyRule rule) {
        this.rule = rule;
        entities = new int[places];
        depths = places > FEW ? new int[all] : null;
        rows = new StepRow[places];
        placesInRows = new int[places];
        tables = new int[places];
        bits = new int[places];
        values = new double[places];
        standings = new Standing[places];
    }

    void begin(int start) {
        put(0, start);
        standing(0).begin();
        known = 0;
    }

    /** Takes the step of a row at a place, to an entity. */
    void step(int depth, int table, StepRow row, int place, int to) {
        put(depth + 1, to);
        rows[depth] = row;
        placesInRows[depth] = place;
        tables[depth] = table;
        int nextBits = row.bits(place);
        double nextValue = row.score(place);
        if (depth < known && bits[depth] == nextBits && values[depth] == nextValue) {
            return; // steps that are alike come to the same, and so does what follows
        }
        bits[depth] = nextBits;
        values[depth] = nextValue;
        standing(depth + 1).follow(standing(depth), rule, nextBits, nextValue);
        known = depth + 1;
    }

    private void put(int depth, int entity) {
        entities[depth] = entity;
        if (depths != null) {
            depths[entity] = depth;
        }
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
        if (depths != null) {
            int last = depths[entity];
            return last > depth || entities[last] != entity;
        }
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
            counts.step(bits[step], claim(step));
        }
    }

    private int claim(int step) {
        return rows[step].claim(placesInRows[step]);
    }

    private int[] claims(int steps) {
        int[] claims = new int[steps];
        for (int step = 0; step < steps; step++) {
            claims[step] = claim(step);
        }
        return claims;
    }

    /** {@return what the rule makes of each of the first steps that it does not keep silent on} */
    double[] scored(int steps) {
        return Arrays.stream(values, 0, steps)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** {@return the first steps to be looked at, until the next step is taken} */
    PathwayVisitor.View view(int steps) {
        view.steps = steps;
        return view;
    }

    /** {@return the first steps as a pathway of its own} */
    Candidate candidate(int steps) {
        return new Candidate(
                Arrays.copyOf(entities, steps + 1),
                claims(steps),
                Arrays.copyOf(tables, steps),
                standing(steps).copy());
    }

    private final class View implements PathwayVisitor.View {
        private int steps;

        @Override
        public int steps() {
            return steps;
        }

        @Override
        public int entity(int place) {
            return entities[Objects.checkIndex(place, steps + 1)];
        }

        @Override
        public int claim(int step) {
            return Trail.this.claim(Objects.checkIndex(step, steps));
        }

        @Override
        public Certainty certainty() {
            return standing(steps).certainty();
        }

        @Override
        public double value() {
            return standing(steps).value();
        }

        @Override
        public Sign sign() {
            return standing(steps).sign();
        }

        @Override
        public int papers() {
            return standing(steps).papers();
        }

        @Override
        public boolean isRefuted() {
            return standing(steps).refuted;
        }
    }
}
