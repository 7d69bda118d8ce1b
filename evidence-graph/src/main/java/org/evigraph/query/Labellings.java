package org.evigraph.query;

import java.util.Arrays;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.CertaintyRule.Composition;

/**
 * Of the ways to read the same entities by different edges of a pattern, the best: a sequence of entities is one pathway.
 *
 * <p><b>Cost.</b> Tries every way to read the sequence, of which there are few.
 */
final class Labellings {
    private final Route route;
    private final Filters filters;
    private final CertaintyRule rule;
    private final boolean eachClaim;

    Labellings(Route route, Filters filters, PathwayQuery query) {
        this.route = route;
        this.filters = filters;
        this.rule = query.rule();
        this.eachClaim = query.claims();
    }

    /** {@return whether no other way to read the pathway is better; of equally good ones the one by earlier edges is} */
    boolean isBest(Candidate pathway) {
        return !new Attempt(pathway).findsBetter(0, 0, 0);
    }

    private final class Attempt {
        private final Candidate pathway;
        private final int[] tables;
        private final int[] claims;
        private final int[] bits;
        private final double[] values;

        Attempt(Candidate pathway) {
            this.pathway = pathway;
            int steps = pathway.steps();
            tables = new int[steps];
            claims = new int[steps];
            bits = new int[steps];
            values = new double[steps];
        }

        /** {@code used} steps of the segment were taken before the step at {@code at}. */
        boolean findsBetter(int at, int segment, int used) {
            Route.Segment part = route.segments().get(segment);
            if (used == part.most()) {
                return false;
            }
            StepTable table = route.tables().get(part.table());
            StepRow row = table.from(pathway.entities()[at]);
            int to = pathway.entities()[at + 1];
            for (int place = row.firstTo(to); place < row.size() && row.end(place) == to; place++) {
                if ((!eachClaim || row.claim(place) == pathway.claims()[at]) && mayFollow(at, row.bits(place))) {
                    tables[at] = part.table();
                    claims[at] = row.claim(place);
                    bits[at] = row.bits(place);
                    values[at] = row.score(place);
                    if (goesOn(at, segment, used, part.end().admits(to))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean goesOn(int at, int segment, int used, boolean arrives) {
            boolean lastSegment = segment + 1 == route.segments().size();
            if (at + 1 == tables.length) {
                return arrives && lastSegment && isBetter();
            }
            return findsBetter(at + 1, segment, used + 1)
                    || (arrives && !lastSegment && findsBetter(at + 1, segment + 1, 0));
        }

        private boolean mayFollow(int at, int next) {
            return at == 0 || Hop.Link.mayFollow(StepBits.link(next), StepBits.link(bits[at - 1]));
        }

        private boolean isBetter() {
            if (Arrays.equals(tables, pathway.tables())) {
                return false;
            }
            Candidate other = new Candidate(pathway.entities(), claims.clone(), tables.clone(), standing());
            if (!filters.admit(other)) {
                return false;
            }
            int order = other.standing().compareRank(pathway.standing());
            if (order == 0) {
                order = Arrays.compare(other.claims(), pathway.claims());
            }
            return order == 0 ? Arrays.compare(other.tables(), pathway.tables()) < 0 : order < 0;
        }

        private Standing standing() {
            Standing before = new Standing();
            before.begin();
            for (int step = 0; step < bits.length; step++) {
                Standing after = new Standing();
                after.follow(before, rule, bits[step], values[step]);
                before = after;
            }
            if (rule.composition() == Composition.ANY && before.kind == Standing.SCORED) {
                before.score = rule.pathway(Arrays.stream(values)
                        .filter(value -> !Double.isNaN(value))
                        .toArray());
            }
            return before;
        }
    }
}
