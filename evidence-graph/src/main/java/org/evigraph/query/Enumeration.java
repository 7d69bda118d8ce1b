package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.Mask;
import org.jspecify.annotations.Nullable;

/**
 * Tries every pathway of a question once and keeps the best.
 *
 * <p>A pathway may pass its waypoints in more than one way (an entity may stand in for a waypoint or merely lie between
 * two). So that it is found once, the search carries all the ways at the same time: for each segment a set of bits, the
 * bit <i>h</i> of which says that the pathway so far may have used <i>h</i> steps of that segment.
 */
final class Enumeration {
    private static final int ASK_EVERY = 256;

    private final HopTable hops;
    private final Reach reach;
    private final Waypoints waypoints;
    private final Restrictions restrictions;
    private final PathwayQuery query;
    private final Mask mask;

    private final int deepest;
    private final int[] entities;
    private final Hop[] steps;
    private final double[] scores;
    private final long[][] states;
    private final BitSet visited = new BitSet();
    private final List<Certainty> certainties = new ArrayList<>();
    private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.RANK.reversed());

    private long expansions;
    private @Nullable String truncation;
    private long found;
    private long refuted;

    Enumeration(
            HopTable hops,
            Reach reach,
            Waypoints waypoints,
            Restrictions restrictions,
            PathwayQuery query,
            Mask mask,
            int entityCount) {
        this.hops = hops;
        this.reach = reach;
        this.waypoints = waypoints;
        this.restrictions = restrictions;
        this.query = query;
        this.mask = mask;
        deepest = Math.min(entityCount, waypoints.segments() * query.maxHops() + 1);
        entities = new int[deepest];
        steps = new Hop[deepest];
        scores = new double[deepest];
        states = new long[deepest][waypoints.segments()];
    }

    void run() {
        BitSet starts = waypoints.matches().get(0);
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            if (mayVisit(start) && reach.distance(0, start) <= query.maxHops()) {
                entities[0] = start;
                Arrays.fill(states[0], 0);
                states[0][0] = 1;
                visited.set(start);
                extend(1);
                visited.clear(start);
            }
        }
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        return truncation;
    }

    long found() {
        return found;
    }

    long refuted() {
        return refuted;
    }

    /** {@return the best, the best first} */
    List<Candidate> best() {
        List<Candidate> sorted = new ArrayList<>(best);
        sorted.sort(Candidate.RANK);
        return sorted;
    }

    private boolean mayVisit(int entity) {
        return !mask.hidesEntity(entity) && (!restrictions.excludesEntity(entity) || waypoints.isNamed(entity));
    }

    private void extend(int depth) {
        if (depth == deepest) {
            return;
        }
        Hop.Link last = depth == 1 ? null : steps[depth - 2].structure();
        for (Hop hop : hops.from(entities[depth - 1])) {
            if (truncation != null || isSpent()) {
                return;
            }
            int to = hop.to();
            if (visited.get(to) || !Hop.Link.mayFollow(hop.structure(), last) || !mayVisit(to)) {
                continue;
            }
            boolean complete = advance(depth, to);
            boolean open = prune(depth, to);
            if (complete || open) {
                entities[depth] = to;
                steps[depth - 1] = hop;
                if (complete) {
                    offer(depth);
                }
                if (open) {
                    visited.set(to);
                    extend(depth + 1);
                    visited.clear(to);
                }
            }
        }
    }

    private boolean isSpent() {
        expansions++;
        if (expansions > query.budget().expansions()) {
            truncation = "the search tried " + query.budget().expansions() + " steps, which is its budget";
        } else if (expansions % ASK_EVERY == 0 && query.budget().stop().getAsBoolean()) {
            truncation = "the time was up";
        }
        return truncation != null;
    }

    /** Works out the ways to be at an entity; {@return whether one of them ends the pathway there} */
    private boolean advance(int depth, int to) {
        long[] before = states[depth - 1];
        long[] after = states[depth];
        long allowed = (2L << query.maxHops()) - 1;
        boolean complete = false;
        Arrays.fill(after, 0);
        for (int segment = 0; segment < before.length; segment++) {
            long moved = (before[segment] << 1) & allowed;
            if (moved != 0) {
                after[segment] |= moved;
                if (waypoints.matches().get(segment + 1).get(to)) {
                    if (segment + 1 == before.length) {
                        complete = true;
                    } else {
                        after[segment + 1] |= 1;
                    }
                }
            }
        }
        return complete;
    }

    /** Drops the ways from which the next waypoint is out of reach; {@return whether any is left} */
    private boolean prune(int depth, int to) {
        long[] ways = states[depth];
        long left = 0;
        for (int segment = 0; segment < ways.length; segment++) {
            int distance = reach.distance(segment, to);
            // At a distance of 0 another step is needed all the same, as the waypoint met here was one way among
            // others.
            int needed = Math.max(1, distance);
            ways[segment] = needed > query.maxHops() ? 0 : ways[segment] & ((2L << (query.maxHops() - needed)) - 1);
            left |= ways[segment];
        }
        return left != 0;
    }

    private void offer(int depth) {
        boolean refutes = false;
        boolean uncertain = false;
        int inverses = 0;
        int papers = Integer.MAX_VALUE;
        certainties.clear();
        int scored = 0;
        for (int i = 0; i < depth; i++) {
            Hop step = steps[i];
            inverses += step.inverse() ? 1 : 0;
            if (!step.isStructural()) {
                refutes |= step.refuted();
                uncertain |= step.uncertain();
                papers = Math.min(papers, step.papers());
                certainties.add(step.certainty());
                if (!Double.isNaN(step.score())) {
                    scores[scored++] = step.score();
                }
            }
        }
        Certainty certainty = Certainty.weakestOf(certainties);
        Certainty least = query.minCertainty();
        if ((least != null && certainty.compareTo(least) > 0)
                || !restrictions.admits(entities, steps, depth, hops::counts)) {
            return;
        }
        if (refutes) {
            refuted++;
        } else {
            found++;
        }
        if (refutes && !query.refuted()) {
            return;
        }
        Candidate candidate = new Candidate(
                Arrays.copyOf(entities, depth + 1),
                Arrays.copyOf(steps, depth),
                certainty,
                score(scored),
                refutes,
                uncertain,
                inverses,
                certainties.isEmpty() ? 0 : papers);
        if (best.size() < query.limit()) {
            best.add(candidate);
        } else if (Candidate.RANK.compare(candidate, best.element()) < 0) {
            best.remove();
            best.add(candidate);
        }
    }

    /** Structure alone is as good as no evidence; mechanism alone says nothing, and ranks below. */
    private double score(int scored) {
        if (scored > 0) {
            return query.rule().pathway(Arrays.copyOf(scores, scored));
        }
        return certainties.isEmpty() ? 0 : CertaintyRule.SILENT;
    }
}
