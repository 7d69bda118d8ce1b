package org.evigraph.query;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One look backward from the end of a route over the steps that are good enough, layer by layer, as far as is asked for.
 *
 * <p>A state is a segment, an entity, and the kind of the steps by which the pathway came there. For each that a layer came
 * by it has the fewest steps to the end, then the fewest of them read backward, then the most papers behind the thinnest.
 */
final class LookBack {
    /** What cannot come to the end over these steps. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int KINDS = 3;
    private static final int ASK_EVERY = 1 << 12;
    /** Beyond so many states no further layer is looked at, as each takes some 40 bytes. */
    private static final int MOST_STATES = 1 << 18;

    private final Route route;
    private final Visits visits;
    private final BooleanSupplier stop;
    private final double least;
    private final boolean certainOnly;
    private final boolean refutedToo;

    private final StateNumbers numbers = new StateNumbers();
    private long[] states = new long[64];
    private int[] steps = new int[64];
    private int[] inverses = new int[64];
    private int[] papers = new int[64];
    /** Where each layer begins, that of one step first; the last that was looked at ends with what there is. */
    private int[] layers = new int[8];

    private int depth;
    private boolean exhausted;
    private boolean stopped;
    private boolean uncertain;
    /** How many steps were looked at since it was last asked whether to stop. */
    private int looked;

    /**
     * Nothing looked at yet.
     *
     * @param least no step scores less; not a number for any step
     * @param certainOnly whether steps are left out that the evidence leaves open
     * @param refutedToo whether refuted steps are walked
     */
    LookBack(Route route, Visits visits, BooleanSupplier stop, double least, boolean certainOnly, boolean refutedToo) {
        this.route = route;
        this.visits = visits;
        this.stop = stop;
        this.least = least;
        this.certainOnly = certainOnly;
        this.refutedToo = refutedToo;
    }

    /** {@return how many steps were looked back: whatever is nearer to the end is known} */
    int depth() {
        return depth;
    }

    /** {@return whether there is nothing farther back} */
    boolean isExhausted() {
        return exhausted;
    }

    boolean isStopped() {
        return stopped;
    }

    /** {@return whether any step that was looked at is one that the evidence leaves open} */
    boolean isUncertain() {
        return uncertain;
    }

    /** {@return whether no entity comes to the end over these steps, however far it is looked back} */
    boolean isInVain() {
        return exhausted && numbers.size() == 0;
    }

    /** {@return the number of a state, or -1 if no layer came by it} */
    int numberOf(int segment, int kind, int entity) {
        return numbers.of(state(segment, kind, entity));
    }

    private long state(int segment, int kind, int entity) {
        return ((long) segment * KINDS + kind) * visits.entityCount() + entity;
    }

    int steps(int number) {
        return steps[number];
    }

    int inverses(int number) {
        return inverses[number];
    }

    int papers(int number) {
        return papers[number];
    }

    private int lastLayer() {
        return depth == 0 ? 0 : layers[depth - 1];
    }

    /**
     * {@return the entities, some of them twice, from which so many steps are the fewest to the end, in a segment or at the
     * beginning of the next; {@code null} if there are more than {@code most} in all segments}
     */
    int @Nullable [] layer(int distance, int segment, int most) {
        int from = layers[distance - 1];
        int to = distance == depth ? numbers.size() : layers[distance];
        if (to - from > most) {
            return null;
        }
        int[] found = new int[to - from];
        int size = 0;
        for (int number = from; number < to; number++) {
            int in = segmentOf(number);
            if (in == segment || in == segment + 1) {
                found[size++] = entityOf(number);
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** {@return whether the next layer takes no more than so many claims to look at, and there is one} */
    boolean isWorth(long claims) {
        if (exhausted || numbers.size() > MOST_STATES) {
            return false;
        }
        long cost = 0;
        if (depth == 0) {
            int[] ends = ends();
            if (ends == null) {
                return visits.entityCount() <= claims;
            }
            StepTable table = tableOf(route.segments().size() - 1);
            for (int i = 0; i < ends.length && cost <= claims; i++) {
                cost += table.costOfInto(ends[i]);
            }
        }
        for (int number = lastLayer(); number < numbers.size() && cost <= claims; number++) {
            cost += tableOf(segmentOf(number)).costOfInto(entityOf(number));
        }
        return cost <= claims;
    }

    private int @Nullable [] ends() {
        return route.segments().get(route.segments().size() - 1).end().members();
    }

    private StepTable tableOf(int segment) {
        return route.tables().get(route.segments().get(segment).table());
    }

    private int segmentOf(int number) {
        return (int) (states[number] / visits.entityCount() / KINDS);
    }

    private int kindOf(int number) {
        return (int) (states[number] / visits.entityCount() % KINDS);
    }

    private int entityOf(int number) {
        return (int) (states[number] % visits.entityCount());
    }

    /** Looks back one step farther. */
    void widen() {
        int from = lastLayer();
        int to = numbers.size();
        layers = depth == layers.length ? Arrays.copyOf(layers, 2 * depth) : layers;
        layers[depth] = to;
        if (depth == 0) {
            beginAtEnds();
        }
        for (int number = from; number < to && goesOn(); number++) {
            int segment = segmentOf(number);
            int entity = entityOf(number);
            relax(segment, entity, kindOf(number), inverses[number], papers[number]);
            if (segment > 0 && route.segments().get(segment - 1).end().admits(entity)) {
                relax(segment - 1, entity, kindOf(number), inverses[number], papers[number]);
            }
        }
        depth++;
        exhausted = numbers.size() == to;
    }

    private boolean goesOn() {
        if (looked > ASK_EVERY) {
            looked = 0;
            stopped = stopped || stop.getAsBoolean();
        }
        return !stopped;
    }

    private void beginAtEnds() {
        int last = route.segments().size() - 1;
        int[] ends = ends();
        for (int i = 0; i < (ends == null ? visits.entityCount() : ends.length) && goesOn(); i++) {
            int end = ends == null ? i : ends[i];
            looked++;
            if (route.segments().get(last).end().admits(end) && visits.mayPass(end)) {
                for (int kind = 0; kind < KINDS; kind++) {
                    if (mayEnd(kind)) {
                        relax(last, end, kind, 0, Integer.MAX_VALUE);
                    }
                }
            }
        }
    }

    /** Structure alone is worth 0, which all levels from 0 down take in; silence only the last. */
    private boolean mayEnd(int kind) {
        return kind == Standing.SCORED || Double.isNaN(least) || (kind == Standing.STRUCTURE && least <= 0);
    }

    /** Brings what is known of an entity to whatever has a step to it within a segment. */
    private void relax(int segment, int entity, int kindAfter, int inverse, int thinnest) {
        StepRow row = tableOf(segment).into(entity);
        looked += 1 + row.size();
        for (int place = 0; place < row.size(); place++) {
            int bits = row.bits(place);
            double score = row.score(place);
            if (score < least
                    || (certainOnly && StepBits.isUncertain(bits))
                    || (!refutedToo && StepBits.isRefuted(bits))
                    || !visits.mayPass(row.end(place))) {
                continue;
            }
            uncertain |= StepBits.isUncertain(bits);
            int backward = inverse + (StepBits.isInverse(bits) ? 1 : 0);
            int thin = StepBits.isStructural(bits) ? thinnest : Math.min(thinnest, StepBits.papers(bits));
            for (int kind = 0; kind < KINDS; kind++) {
                if (after(kind, bits, score) == kindAfter) {
                    improve(state(segment, kind, row.end(place)), backward, thin);
                }
            }
        }
    }

    /** {@return what kind of steps there were, after one more} */
    private static int after(int kind, int bits, double score) {
        if (StepBits.isStructural(bits)) {
            return kind;
        }
        return Math.max(kind, Double.isNaN(score) ? Standing.SILENT : Standing.SCORED);
    }

    private void improve(long state, int backward, int thin) {
        int number = numbers.of(state);
        if (number < 0) {
            number = numbers.size();
            makeRoom(number);
            numbers.add(state);
            states[number] = state;
            steps[number] = depth + 1;
        } else if (steps[number] <= depth
                || inverses[number] < backward
                || (inverses[number] == backward && papers[number] >= thin)) {
            return;
        }
        inverses[number] = backward;
        papers[number] = thin;
    }

    private void makeRoom(int size) {
        if (size == states.length) {
            int longer = 2 * size;
            states = Arrays.copyOf(states, longer);
            steps = Arrays.copyOf(steps, longer);
            inverses = Arrays.copyOf(inverses, longer);
            papers = Arrays.copyOf(papers, longer);
        }
    }
}
