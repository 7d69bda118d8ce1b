package org.evigraph.query;

import java.util.ArrayList;
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
 * entity; more where walks pass an entity twice and have to be given up. Open pathways are kept, some 80 MB of them at most, beside what
 * {@link Outlook} keeps.
 */
final class BestFirst {
    /** Numbers of four bytes in open pathways: some 80 MB. */
    private static final long MOST_OPEN_NUMBERS = 20_000_000;

    private final Route route;
    private final Visits visits;
    private final Filters filters;
    private final CertaintyRule rule;
    private final Budget budget;
    private final boolean listsRefuted;
    private final boolean eachClaim;
    private final PriorityQueue<OpenPathway> open = new PriorityQueue<>(OpenPathway.BEST_FIRST);
    private final Set<List<Integer>> given = new HashSet<>();
    private Outlook outlook;
    private boolean inRefuted;
    private long openNumbers;
    private long extensions;
    private @Nullable String truncation;

    BestFirst(Route route, Visits visits, Filters filters, PathwayQuery query) {
        this.route = route;
        this.visits = visits;
        this.filters = filters;
        this.rule = query.rule();
        this.budget = query.budget();
        this.listsRefuted = query.refuted();
        this.eachClaim = query.claims();
        this.outlook = new Outlook(route, visits, rule, false, budget.stop());
        begin();
    }

    /** {@return whether the order that is asked for can be followed} */
    static boolean canFollow(PathwayQuery query) {
        return query.rule().composition() != CertaintyRule.Composition.ANY
                && query.ranking().isUsual();
    }

    private void begin() {
        int[] members = route.start().members();
        int count = members == null ? visits.entityCount() : members.length;
        for (int i = 0; i < count && truncation == null; i++) {
            int entity = members == null ? i : members[i];
            if ((i & 0xFFF) == 0xFFF && budget.stop().getAsBoolean()) {
                truncation = "the time was up";
            }
            if (route.start().admits(entity) && visits.mayPass(entity)) {
                Standing standing = new Standing();
                standing.begin();
                push(new OpenPathway(new int[] {entity}, new int[0], new int[0], standing, 0, 0, 0));
            }
        }
    }

    /** {@return the next best pathway, or {@code null} if there is none or the search was cut short} */
    @Nullable
    Candidate next() {
        while (truncation == null) {
            OpenPathway best = open.poll();
            openNumbers -= best == null ? 0 : numbers(best);
            if (best == null) {
                if (inRefuted || !listsRefuted) {
                    return null;
                }
                inRefuted = true;
                outlook = new Outlook(route, visits, rule, true, budget.stop());
                begin();
            } else if (!best.isComplete()) {
                if (outlook.sharpen(best, extensions)) {
                    push(best);
                } else {
                    extend(best);
                }
            } else if (given.add(key(best))) {
                return best.candidate();
            }
        }
        return null;
    }

    /** {@return why the search ended early, or {@code null}} */
    @Nullable
    String truncation() {
        return truncation;
    }

    /** What makes a pathway the one that it is: its entities, and its claims if each combination is one. */
    private List<Integer> key(OpenPathway pathway) {
        IntStream entities = Arrays.stream(pathway.entities);
        return (eachClaim ? IntStream.concat(entities, Arrays.stream(pathway.claims)) : entities)
                .boxed()
                .toList();
    }

    private void extend(OpenPathway pathway) {
        int table = route.segments().get(pathway.segment).table();
        StepRow row = route.tables().get(table).from(pathway.last());
        for (int place = 0; place < row.size() && truncation == null; place++) {
            int bits = row.bits(place);
            int to = row.end(place);
            extensions++;
            if ((extensions & 0xFF) == 0 && budget.stop().getAsBoolean()) {
                truncation = "the time was up";
            } else if (extensions > budget.expansions()) {
                truncation = "the search tried " + budget.expansions() + " steps, which is its budget";
            } else if ((inRefuted || !StepBits.isRefuted(bits))
                    && !pathway.passes(to)
                    && mayFollow(pathway, bits)
                    && visits.mayPass(to)) {
                follow(pathway, row, place, table);
            }
        }
    }

    private static boolean mayFollow(OpenPathway pathway, int bits) {
        return pathway.claims.length == 0 || Hop.Link.mayFollow(StepBits.link(bits), StepBits.link(pathway.lastBits));
    }

    private void follow(OpenPathway pathway, StepRow row, int place, int table) {
        Standing standing = new Standing();
        standing.follow(pathway.standing, rule, row.bits(place), row.score(place));
        int to = row.end(place);
        int[] entities = append(pathway.entities, to);
        int[] claims = append(pathway.claims, row.claim(place));
        int[] tables = append(pathway.tables, table);
        Route.Segment segment = route.segments().get(pathway.segment);
        int used = pathway.used + 1;
        if (used < segment.most()) {
            push(new OpenPathway(entities, claims, tables, standing, pathway.segment, used, row.bits(place)));
        }
        if (segment.end().admits(to)) {
            boolean last = pathway.segment + 1 == route.segments().size();
            int next = last ? pathway.segment : pathway.segment + 1;
            OpenPathway arrived = new OpenPathway(entities, claims, tables, standing, next, 0, row.bits(place));
            if (!last) {
                push(arrived);
            } else if (standing.refuted == inRefuted && filters.admit(arrived.candidate())) {
                arrived.end();
                add(arrived);
            }
        }
    }

    private void push(OpenPathway pathway) {
        if (outlook.isStopped()) {
            truncation = "the time was up";
        }
        if (outlook.foresee(pathway)) {
            add(pathway);
        }
    }

    private void add(OpenPathway pathway) {
        open.add(pathway);
        openNumbers += numbers(pathway);
        if (openNumbers > MOST_OPEN_NUMBERS) {
            truncation = "more pathways were open at once than memory allows (" + open.size() + ")";
        }
    }

    /** {@return about how much an open pathway takes, in numbers of four bytes} */
    private static int numbers(OpenPathway pathway) {
        return 60 + 3 * pathway.entities.length;
    }

    private static int[] append(int[] list, int last) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = last;
        return longer;
    }

    /** {@return the next pathways in order, at most so many} */
    List<Candidate> next(int limit) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate next = next(); next != null; next = found.size() < limit ? next() : null) {
            found.add(next);
        }
        return found;
    }
}
