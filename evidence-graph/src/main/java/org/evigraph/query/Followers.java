package org.evigraph.query;

import java.util.Arrays;
import org.evigraph.certainty.CertaintyRule;
import org.jspecify.annotations.Nullable;

/**
 * What follows open pathways by one more step, by the best that may come of it.
 *
 * <p>Where very many steps leave an entity and few of them lead straight to the end, those few are looked up, and the rest
 * is left until its turn has come. <b>Threads.</b> Belongs to one search.
 */
final class Followers {
    /** To look up a step costs about as much as to try so many one after the other. */
    private static final int LOOK_UP = 8;

    private final Route route;
    private final Visits visits;
    private final Filters filters;
    private final CertaintyRule rule;
    private final Outlook outlook;
    private final Spending spending;
    private final boolean refuted;

    /**
     * Creates what serves one search.
     *
     * @param refuted whether those pathways are wanted that exist only through refuted steps, or else the others
     */
    Followers(
            Route route,
            Visits visits,
            Filters filters,
            CertaintyRule rule,
            Outlook outlook,
            Spending spending,
            boolean refuted) {
        this.route = route;
        this.visits = visits;
        this.filters = filters;
        this.rule = rule;
        this.outlook = outlook;
        this.spending = spending;
        this.refuted = refuted;
    }

    /** {@return what follows a pathway, but for the nearest to the end if that has been taken} */
    Waiting of(OpenPathway pathway) {
        Steps steps = new Steps(pathway, pathway.isNearestTaken() ? Part.REST : Part.ALL);
        for (int place = 0; place < steps.row.size() && !spending.isOver(); place++) {
            steps.take(place);
        }
        return steps.waiting;
    }

    /**
     * {@return of what follows a pathway, all that leads to the end in the fewest steps and as surely as any; {@code null}
     * if to look that up takes no less than to try all}
     */
    @Nullable
    Waiting nearest(OpenPathway pathway) {
        Steps steps = new Steps(pathway, Part.NEAREST);
        StepRow row = steps.row;
        int[] entities = outlook.nearest(pathway, row.size() / LOOK_UP);
        if (entities == null) {
            return null;
        }
        spending.skimmed(LOOK_UP * entities.length);
        int[] places = new int[entities.length];
        int count = 0;
        for (int entity : entities) {
            for (int place = row.firstTo(entity); place < row.size() && row.end(place) == entity; place++) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = place;
            }
        }
        Arrays.sort(places, 0, count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                steps.take(places[i]);
            }
        }
        return steps.waiting;
    }

    /** Which of the steps after a pathway are wanted. */
    private enum Part {
        ALL,
        NEAREST,
        REST
    }

    /** The steps after one pathway. */
    private final class Steps {
        private final OpenPathway pathway;
        private final Part part;
        private final Route.Segment segment;
        private final int table;
        private final StepRow row;
        private final Waiting waiting;
        /** How the pathway stands after the last step forward and the last backward: much the same steps follow one another. */
        private final @Nullable Standing[] known = new Standing[2];

        private final int[] knownPlace = new int[2];

        Steps(OpenPathway pathway, Part part) {
            this.pathway = pathway;
            this.part = part;
            segment = route.segments().get(pathway.segment);
            table = segment.table();
            row = route.tables().get(table).from(pathway.last());
            waiting = new Waiting((one, other) -> Following.isBehind(row, one, other), this::make);
        }

        /** Tries the step at a place of the row. */
        void take(int place) {
            spending.skimmed(1);
            Standing standing = after(place);
            int to = row.end(place);
            if ((standing.refuted && !refuted) || !mayFollow(place)) {
                return;
            }
            Foresight onward = pathway.used + 1 < segment.most()
                    ? outlook.foresee(standing, pathway.segment, pathway.used + 1, to)
                    : null;
            boolean arrives = segment.end().admits(to);
            if ((onward == null && !arrives) || pathway.passes(to) || !visits.mayPass(to)) {
                return;
            }
            spending.steps(1);
            add(onward, Following.GOES_ON.at(place));
            if (arrives && pathway.segment + 1 < route.segments().size()) {
                add(outlook.foresee(standing, pathway.segment + 1, 0, to), Following.ARRIVES.at(place));
            } else if (arrives && standing.refuted == refuted && isWanted(outlook.isOneStepAway(pathway))) {
                waiting.add(standing, Following.ENDS.at(place));
            }
        }

        private boolean mayFollow(int place) {
            return pathway.claims.length == 0
                    || Hop.Link.mayFollow(StepBits.link(row.bits(place)), StepBits.link(pathway.lastBits));
        }

        private Standing after(int place) {
            int way = StepBits.isInverse(row.bits(place)) ? 1 : 0;
            Standing standing = known[way];
            if (standing == null || !row.isAlike(place, knownPlace[way])) {
                standing = standingAfter(place);
                known[way] = standing;
                knownPlace[way] = place;
            }
            return standing;
        }

        private Standing standingAfter(int place) {
            Standing standing = new Standing();
            standing.follow(pathway.standing, rule, row.bits(place), row.score(place));
            return standing;
        }

        private void add(@Nullable Foresight foresight, int number) {
            if (foresight != null && isWanted(outlook.isNearest(pathway, foresight))) {
                waiting.add(foresight.best(), number);
            }
        }

        private boolean isWanted(boolean nearest) {
            return part == Part.ALL || nearest == (part == Part.NEAREST);
        }

        private @Nullable OpenPathway make(int number) {
            int place = Following.place(number);
            Following following = Following.of(number);
            boolean arrives = following == Following.ARRIVES;
            OpenPathway made = pathway.with(
                    row,
                    place,
                    table,
                    standingAfter(place),
                    arrives ? pathway.segment + 1 : pathway.segment,
                    arrives ? 0 : pathway.used + 1,
                    following == Following.ENDS);
            return made.isComplete() && !filters.admit(made.candidate()) ? null : made;
        }
    }
}
