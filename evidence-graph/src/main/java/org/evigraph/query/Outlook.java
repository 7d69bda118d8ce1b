package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.grade.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The best that can still come of a pathway, wherever it stands: exact for walks, a bound as no entity may repeat.
 *
 * <p><b>Method.</b> Ranks compare the value first, which under the default rule is that of the least step, then the number
 * of steps, and so on. A shortest way is no part of a best one when the least step decides; so there is one backward
 * breadth-first pass for each value that a step has, over the steps that are at least so good, and another over those of
 * them that are not uncertain. Each gives the fewest steps to the end, then the fewest read backward, then the most papers
 * behind the thinnest. Under a rule that is reckoned step by step, Dijkstra's algorithm gives the best value.
 *
 * <p><b>Source.</b> Widest paths by thresholds: Pollack (1960), doi:10.1287/opre.8.5.733.
 *
 * <p><b>Cost.</b> A pass is linear in the surroundings, and made when first needed.
 */
final class Outlook {
    /** More values than these are not worth a pass each. */
    private static final int MOST_LEVELS = 12;

    private static final int ASK_EVERY = 1 << 10;
    private static final int KINDS = 3;
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Surroundings part;
    private final Route route;
    private final CertaintyRule rule;
    private final boolean refutedToo;
    private final Budget budget;
    private boolean stopped;
    /** From the best down; the last is no number, and stands for any steps. */
    private final double[] levels;

    private final @Nullable Pass[] certain;
    private final @Nullable Pass[] any;
    /** The best value of a walk from a segment and an entity to the end, if the rule is reckoned step by step. */
    private final double @Nullable [][] values;

    Outlook(Surroundings part, Route route, CertaintyRule rule, boolean refutedToo, Budget budget) {
        this.part = part;
        this.route = route;
        this.rule = rule;
        this.refutedToo = refutedToo;
        this.budget = budget;
        this.levels = rule.composition() == Composition.LEAST ? levels() : new double[] {CertaintyRule.SILENT};
        this.certain = new Pass[levels.length];
        this.any = new Pass[levels.length];
        this.values = rule.composition() == Composition.STEP_BY_STEP ? bestValues() : null;
    }

    private double[] levels() {
        TreeSet<Double> found = new TreeSet<>(Comparator.reverseOrder());
        found.add(0.0); // structure alone
        for (int step = 0; step < part.steps(); step++) {
            double score = part.scoreOf(step);
            if (!Double.isNaN(score)) {
                found.add(score);
                if (found.size() > MOST_LEVELS) {
                    found.pollLast(); // what is below the lowest level is reached by the last pass, over any steps
                }
            }
        }
        double[] sorted = new double[found.size() + 1];
        int next = 0;
        for (double level : found) {
            sorted[next++] = level;
        }
        sorted[next] = CertaintyRule.SILENT;
        return sorted;
    }

    /** {@return whether a pass was stopped, so that the bounds are worth nothing} */
    boolean isStopped() {
        return stopped;
    }

    private boolean goesOn(int passed) {
        stopped = stopped || (passed % ASK_EVERY == 0 && budget.stop().getAsBoolean());
        return !stopped;
    }

    /** Sets the bound of an open pathway; {@return whether it can be completed at all} */
    boolean foresee(OpenPathway pathway) {
        Standing standing = pathway.standing;
        int kind = standing.kind;
        int state = (pathway.segment * KINDS + kind) * part.size() + part.numberOf(pathway.last());
        int spare = route.longest() - standing.steps;
        for (int level = 0; level < levels.length; level++) {
            if (kind == Standing.SCORED && standing.score < levels[level]) {
                continue;
            }
            Pass walk = pass(any, level, false);
            int steps = walk.steps(state);
            if (steps <= spare && isWithinSegment(pathway, steps)) {
                Pass sure = standing.uncertain ? walk : pass(certain, level, true);
                boolean staysCertain = !standing.uncertain && sure.steps(state) == steps;
                Pass best = staysCertain ? sure : walk;
                double value = value(pathway, level);
                pathway.bound(Standing.of(
                        value,
                        word(standing, value),
                        standing.steps + steps,
                        !staysCertain,
                        standing.inverses + best.inverses(state),
                        Math.min(pathway.papersSoFar(), best.papers(state))));
                return true;
            }
        }
        return false;
    }

    /** In the last segment no more steps may be taken than it has left. */
    private boolean isWithinSegment(OpenPathway pathway, int steps) {
        return pathway.segment + 1 < route.segments().size()
                || pathway.used + steps <= route.segments().get(pathway.segment).most();
    }

    private double value(OpenPathway pathway, int level) {
        Standing standing = pathway.standing;
        double @Nullable [][] best = values;
        if (best != null) {
            double rest = best[pathway.segment][part.numberOf(pathway.last())];
            double together = then(standing.kind == Standing.SCORED ? standing.score : Double.POSITIVE_INFINITY, rest);
            // A product may come out a little different when its factors are bracketed otherwise.
            return together + Math.abs(together) * 1e-9;
        }
        double least = levels[level];
        if (!Double.isNaN(least)) {
            return standing.kind == Standing.SCORED ? Math.min(standing.score, least) : least;
        }
        // Any steps: scored ones may be among them, but none as good as the lowest level.
        double lowest = levels.length > MOST_LEVELS ? levels[levels.length - 2] : CertaintyRule.SILENT;
        return lowest;
    }

    private Pass pass(@Nullable Pass[] made, int level, boolean certainOnly) {
        Pass pass = made[level];
        if (pass == null) {
            pass = new Pass(levels[level], certainOnly);
            pass.run();
            made[level] = pass;
        }
        return pass;
    }

    /** {@return what kind of steps there were, after one more} */
    private static int after(int kind, int bits, double score) {
        if (StepBits.isStructural(bits)) {
            return kind;
        }
        return Math.max(kind, Double.isNaN(score) ? Standing.SILENT : Standing.SCORED);
    }

    /** One backward pass over the steps that are good enough. */
    private final class Pass {
        private final double least;
        private final boolean certainOnly;
        private final int[] steps;
        private final int[] inverses;
        private final int[] papers;
        private final int[] queue;
        private int queued;

        Pass(double least, boolean certainOnly) {
            this.least = least;
            this.certainOnly = certainOnly;
            int states = route.segments().size() * KINDS * part.size();
            steps = new int[states];
            Arrays.fill(steps, NO_LIMIT);
            inverses = new int[states];
            papers = new int[states];
            queue = new int[states];
        }

        int steps(int state) {
            return steps[state];
        }

        int inverses(int state) {
            return inverses[state];
        }

        int papers(int state) {
            return papers[state];
        }

        void run() {
            int last = route.segments().size() - 1;
            EntityTest end = route.segments().get(last).end();
            for (int entity = 0; entity < part.size(); entity++) {
                if (end.admits(part.entity(entity))) {
                    for (int kind = 0; kind < KINDS; kind++) {
                        if (mayEnd(kind)) {
                            relax(last, entity, kind, 0, 0, NO_LIMIT);
                        }
                    }
                }
            }
            for (int next = 0; next < queued && goesOn(next); next++) {
                int state = queue[next];
                int entity = state % part.size();
                int kind = state / part.size() % KINDS;
                int segment = state / part.size() / KINDS;
                relax(segment, entity, kind, steps[state], inverses[state], papers[state]);
                if (segment > 0 && route.segments().get(segment - 1).end().admits(part.entity(entity))) {
                    relax(segment - 1, entity, kind, steps[state], inverses[state], papers[state]);
                }
            }
        }

        /** Structure alone is worth 0, which all levels from 0 down take in; silence only the last. */
        private boolean mayEnd(int kind) {
            return kind == Standing.SCORED || Double.isNaN(least) || (kind == Standing.STRUCTURE && least <= 0);
        }

        /** Brings what is known of an entity to whatever has a step to it within a segment. */
        private void relax(int segment, int entity, int kindAfter, int further, int inverse, int thinnest) {
            int table = route.segments().get(segment).table();
            for (int place = part.firstInto(entity); place < part.firstInto(entity + 1); place++) {
                int step = part.stepInto(place);
                int bits = part.bitsOf(step);
                if (part.tableOf(step) != table || (certainOnly && StepBits.isUncertain(bits))) {
                    continue;
                }
                double score = part.scoreOf(step);
                if (score < least || (!refutedToo && StepBits.isRefuted(bits))) {
                    continue;
                }
                int backward = inverse + (StepBits.isInverse(bits) ? 1 : 0);
                int thin = StepBits.isStructural(bits) ? thinnest : Math.min(thinnest, StepBits.papers(bits));
                for (int kind = 0; kind < KINDS; kind++) {
                    if (after(kind, bits, score) == kindAfter) {
                        int state = (segment * KINDS + kind) * part.size() + part.startOf(step);
                        improve(state, further + 1, backward, thin);
                    }
                }
            }
        }

        private void improve(int state, int further, int backward, int thin) {
            if (steps[state] == NO_LIMIT) {
                queue[queued++] = state;
            } else if (steps[state] < further
                    || inverses[state] < backward
                    || (inverses[state] == backward && papers[state] >= thin)) {
                return;
            }
            steps[state] = further;
            inverses[state] = backward;
            papers[state] = thin;
        }
    }

    private double then(double soFar, double step) {
        if (soFar == Double.POSITIVE_INFINITY) {
            return step;
        }
        return step == Double.POSITIVE_INFINITY ? soFar : rule.then(soFar, step);
    }

    /** An entity of a segment and the value from there on. */
    private record Reached(double value, int segment, int entity) {}

    /** Without any scored step the value is as if infinite: nothing has lowered it yet. */
    private double[][] bestValues() {
        double[][] best = new double[route.segments().size()][part.size()];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::value)
                .reversed()
                .thenComparingInt(Reached::segment)
                .thenComparingInt(Reached::entity));
        int last = route.segments().size() - 1;
        for (int entity = 0; entity < part.size(); entity++) {
            if (route.segments().get(last).end().admits(part.entity(entity))) {
                relax(best, open, last, entity, Double.POSITIVE_INFINITY);
            }
        }
        for (int passed = 0; !open.isEmpty() && goesOn(passed); passed++) {
            Reached next = open.remove();
            if (next.value() == best[next.segment()][next.entity()]) {
                relax(best, open, next.segment(), next.entity(), next.value());
                int before = next.segment() - 1;
                if (before >= 0 && route.segments().get(before).end().admits(part.entity(next.entity()))) {
                    relax(best, open, before, next.entity(), next.value());
                }
            }
        }
        return best;
    }

    private void relax(double[][] best, PriorityQueue<Reached> open, int segment, int entity, double value) {
        int table = route.segments().get(segment).table();
        for (int place = part.firstInto(entity); place < part.firstInto(entity + 1); place++) {
            int step = part.stepInto(place);
            if (part.tableOf(step) == table && (refutedToo || !StepBits.isRefuted(part.bitsOf(step)))) {
                double score = part.scoreOf(step);
                double together = Double.isNaN(score) ? value : then(score, value);
                int start = part.startOf(step);
                if (together > best[segment][start]) {
                    best[segment][start] = together;
                    open.add(new Reached(together, segment, start));
                }
            }
        }
    }

    /** {@return the surest word that can still come out, together with a value} */
    private Certainty word(Standing standing, double value) {
        if (rule instanceof WeakestLink) {
            return Double.isNaN(value)
                    ? Certainty.NOT_APPLICABLE
                    : Certainty.values()[Certainty.UNGRADED.ordinal() - (int) value];
        }
        return standing.isOverClinicalClaims() ? standing.certainty() : Certainty.HIGH;
    }
}
