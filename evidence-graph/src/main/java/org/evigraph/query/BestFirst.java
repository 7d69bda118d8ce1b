package org.evigraph.query;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.evigraph.certainty.CertaintyRule;
import org.jspecify.annotations.Nullable;

/**
 * Gives the pathways of a route one by one, in the order of their rank.
 *
 * <p><b>Method.</b> A* (Hart, Nilsson, Raphael 1968, doi:10.1109/TSSC.1968.300136): the open pathway of which the best may
 * come is extended first, as {@link Outlook} tells. Refuted pathways, which rank last, are looked for when the others are
 * used up.
 *
 * <p><b>Cost.</b> A pathway that comes next takes about as many extensions as it has steps, times the steps that leave an
 * entity; more where walks pass an entity twice and have to be given up. What follows a pathway is kept as a number each until
 * it is its turn (partial expansion: Yoshizumi, Miura, Ishida 2000), some 80 MB of all that at most, beside what {@link Outlook}
 * keeps.
 */
final class BestFirst {
    /** Numbers of four bytes in open pathways: some 80 MB. */
    private static final long MOST_OPEN_NUMBERS = 20_000_000;

    private static final Standing NO_STEP = new Standing();

    private final Route route;
    private final Visits visits;
    private final Filters filters;
    private final CertaintyRule rule;
    private final Budget budget;
    private final boolean listsRefuted;
    private final boolean eachClaim;
    private final PriorityQueue<OpenPathway> open = new PriorityQueue<>(OpenPathway.BEST_FIRST);
    private final Set<List<Integer>> given = new HashSet<>();
    private final Spending spending;
    private Outlook outlook;
    private Followers followers;
    private boolean inRefuted;
    private long openNumbers;
    private boolean isFull;

    BestFirst(Route route, Visits visits, Filters filters, PathwayQuery query) {
        this.route = route;
        this.visits = visits;
        this.filters = filters;
        this.rule = query.rule();
        this.budget = query.budget();
        this.listsRefuted = query.refuted();
        this.eachClaim = query.claims();
        this.spending = new Spending(query.budget());
        this.outlook = outlook(false);
        this.followers = followers(false);
        begin();
    }

    private Outlook outlook(boolean refuted) {
        return new Outlook(route, visits, rule, refuted, budget.stop());
    }

    private Followers followers(boolean refuted) {
        return new Followers(route, visits, filters, rule, outlook, spending, refuted);
    }

    /** {@return whether the order that is asked for can be followed} */
    static boolean canFollow(PathwayQuery query) {
        return query.rule().composition() != CertaintyRule.Composition.ANY
                && query.ranking().isUsual();
    }

    private void begin() {
        int[] members = route.start().members();
        int count = members == null ? visits.entityCount() : members.length;
        Waiting starts = new Waiting((one, other) -> one > other, OpenPathway::at);
        for (int i = 0; i < count && !spending.isOver(); i++) {
            int entity = members == null ? i : members[i];
            spending.skimmed(1);
            if (route.start().admits(entity) && visits.mayPass(entity)) {
                Foresight foresight = outlook.foresee(NO_STEP, 0, 0, entity);
                if (foresight != null) {
                    starts.add(foresight.best(), entity);
                }
            }
        }
        keep(starts);
    }

    /** {@return the next best pathway, or {@code null} if there is none or the search was cut short} */
    @Nullable
    Candidate next() {
        while (truncation() == null) {
            OpenPathway best = open.poll();
            if (best == null) {
                if (inRefuted || !listsRefuted) {
                    return null;
                }
                inRefuted = true;
                outlook = outlook(true);
                followers = followers(true);
                begin();
                continue;
            }
            openNumbers -= best.numbers();
            Waiting siblings = best.takeWaiting();
            if (siblings != null) {
                openNumbers -= siblings.size();
                keep(siblings);
            }
            if (!best.isComplete()) {
                if (outlook.sharpen(best, spending.steps())) {
                    foresee(best);
                } else {
                    extend(best);
                }
            } else if (route.segments().size() == 1 || given.add(key(best))) {
                return best.candidate();
            }
        }
        return null;
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        if (isFull) {
            return "more pathways were open at once than memory allows";
        }
        return outlook.isStopped() ? Spending.TIME_WAS_UP : spending.truncation();
    }

    /** What makes a pathway the one that it is: its entities, and its claims if each combination is one. */
    private List<Integer> key(OpenPathway pathway) {
        IntStream entities = Arrays.stream(pathway.entities);
        return (eachClaim ? IntStream.concat(entities, Arrays.stream(pathway.claims)) : entities)
                .boxed()
                .toList();
    }

    private void extend(OpenPathway pathway) {
        Waiting nearest = pathway.isNearestTaken() ? null : followers.nearest(pathway);
        if (nearest == null) {
            keep(followers.of(pathway));
        } else {
            keep(nearest);
            pathway.takeNearest(outlook.bestBesideNearest(pathway));
            add(pathway);
        }
    }

    /** Makes the best of those that wait, and lets the others wait for it. */
    private void keep(Waiting waiting) {
        while (!isFull && !waiting.isEmpty()) {
            Standing promised = waiting.best();
            OpenPathway next = waiting.next();
            if (next == null || (!next.isComplete() && !foresee(next))) {
                continue;
            }
            if (next.isComplete()) {
                add(next);
            }
            // More may be known by now than when it began to wait; then others may come before it.
            if (next.best().compareRank(promised) <= 0) {
                if (!waiting.isEmpty()) {
                    openNumbers += waiting.size();
                    next.letWait(waiting);
                }
                return;
            }
        }
    }

    /** Keeps a pathway open if anything can come of it; {@return whether it can} */
    private boolean foresee(OpenPathway pathway) {
        Foresight foresight = outlook.foresee(pathway.standing, pathway.segment, pathway.used, pathway.last());
        if (foresight == null) {
            return false;
        }
        pathway.foresee(foresight);
        add(pathway);
        return true;
    }

    private void add(OpenPathway pathway) {
        open.add(pathway);
        openNumbers += pathway.numbers();
        isFull |= openNumbers > MOST_OPEN_NUMBERS;
    }
}
