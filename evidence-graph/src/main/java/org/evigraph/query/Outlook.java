package org.evigraph.query;

import java.util.function.BooleanSupplier;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.grade.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The best that can still come of a pathway, wherever it stands: exact for walks as far as was looked back from the end, a
 * bound beyond, and as no entity may repeat.
 *
 * <p><b>Method.</b> Ranks compare the value first, which under the default rule is that of the least step, then the number
 * of steps, and so on. A shortest way is no part of a best one when the least step decides; so there is one look back for
 * each word that a step may have, over the steps that are at least so good, and another over those of them that are not
 * uncertain. Under any other rule Dijkstra's algorithm gives the best value, and one look back the steps.
 *
 * <p><b>Source.</b> Widest paths by thresholds: Pollack (1960), doi:10.1287/opre.8.5.733.
 *
 * <p><b>Cost.</b> Looks back only where that takes no more than the search has taken so far.
 */
final class Outlook {
    /** So many claims may be looked at whatever the search has taken. */
    private static final long CHEAP = 4_096;

    private static final double[] ANY = {CertaintyRule.SILENT};
    /** From the best word down; the last is no number, and stands for any steps. */
    private static final double[] WORDS = {4, 3, 2, 1, 0, CertaintyRule.SILENT};

    private final Route route;
    private final int longest;
    private final CertaintyRule rule;
    private final double[] levels;
    private final LookBack[] any;
    private final LookBack[] certain;
    private final @Nullable BestValues values;
    private final boolean refutedToo;

    Outlook(Route route, Visits visits, CertaintyRule rule, boolean refutedToo, BooleanSupplier stop) {
        this.route = route;
        this.longest = route.longest();
        this.rule = rule;
        this.refutedToo = refutedToo;
        boolean words = rule instanceof WeakestLink;
        levels = words ? WORDS : ANY;
        values = words ? null : new BestValues(route, visits, rule, refutedToo);
        any = new LookBack[levels.length];
        certain = new LookBack[levels.length];
        for (int level = 0; level < levels.length; level++) {
            any[level] = new LookBack(route, visits, stop, levels[level], false, refutedToo);
            certain[level] = new LookBack(route, visits, stop, levels[level], true, refutedToo);
        }
    }

    /** {@return whether a look was stopped, so that the bounds are worth nothing} */
    boolean isStopped() {
        for (int level = 0; level < levels.length; level++) {
            if (any[level].isStopped() || certain[level].isStopped()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Looks farther back, if the bound of an open pathway was a guess and that is worth while.
     *
     * @param taken how many steps the search has tried so far
     * @return whether more is known now than when the pathway got its bound
     */
    boolean sharpen(OpenPathway pathway, long taken) {
        boolean value = sharpenValue(pathway, taken);
        boolean steps = sharpenSteps(pathway, taken);
        return value || steps;
    }

    private boolean sharpenValue(OpenPathway pathway, long taken) {
        BestValues rest = values;
        if (rest == null) {
            return false;
        }
        rest.goOn(pathway.segment, pathway.last(), CHEAP + taken);
        return rest.atMost(pathway.segment, pathway.last()) < pathway.ahead();
    }

    private boolean sharpenSteps(OpenPathway pathway, long taken) {
        int level = pathway.guessedLevel();
        if (level < 0) {
            return false;
        }
        LookBack look = any[level];
        if (look.depth() == pathway.guessedDepth() && look.isWorth(CHEAP + taken)) {
            look.widen();
            certain[level].widen();
        }
        return look.depth() > pathway.guessedDepth();
    }

    /** Sets the bound of an open pathway; {@return whether it can be completed at all} */
    boolean foresee(OpenPathway pathway) {
        Standing standing = pathway.standing;
        int kind = standing.kind;
        int spare = longest - standing.steps;
        for (int level = 0; level < levels.length; level++) {
            if (kind == Standing.SCORED && standing.score < levels[level]) {
                continue;
            }
            LookBack look = any[level];
            int number = look.numberOf(pathway.segment, kind, pathway.last());
            if (number < 0 && look.isExhausted()) {
                continue;
            }
            int steps = number < 0 ? look.depth() + 1 : look.steps(number);
            if (steps <= spare && isWithinSegment(pathway, steps)) {
                double value = value(pathway, level);
                if (number < 0) {
                    guess(pathway, level, value);
                } else {
                    bound(pathway, level, value, number);
                }
                return true;
            }
        }
        return false;
    }

    /** Nothing is known but that the end is farther than was looked. */
    private void guess(OpenPathway pathway, int level, double value) {
        Standing standing = pathway.standing;
        int depth = any[level].depth();
        pathway.guess(
                Standing.of(
                        value,
                        word(standing, value),
                        standing.steps + depth + 1,
                        standing.uncertain,
                        standing.inverses,
                        pathway.papersSoFar(),
                        refutedToo),
                level,
                depth);
    }

    private void bound(OpenPathway pathway, int level, double value, int number) {
        Standing standing = pathway.standing;
        LookBack look = any[level];
        int steps = look.steps(number);
        if (!standing.uncertain) {
            int surely = certain[level].numberOf(pathway.segment, standing.kind, pathway.last());
            if (surely >= 0 && certain[level].steps(surely) == steps) {
                look = certain[level];
                number = surely;
            }
        }
        pathway.bound(Standing.of(
                value,
                word(standing, value),
                standing.steps + steps,
                look == any[level],
                standing.inverses + look.inverses(number),
                Math.min(pathway.papersSoFar(), look.papers(number)),
                refutedToo));
    }

    /** In the last segment no more steps may be taken than it has left. */
    private boolean isWithinSegment(OpenPathway pathway, int steps) {
        return pathway.segment + 1 < route.segments().size()
                || pathway.used + steps <= route.segments().get(pathway.segment).most();
    }

    private double value(OpenPathway pathway, int level) {
        Standing standing = pathway.standing;
        BestValues rest = values;
        if (rest != null) {
            double ahead = rest.atMost(pathway.segment, pathway.last());
            pathway.ahead(ahead);
            double together =
                    rest.then(standing.kind == Standing.SCORED ? standing.score : BestValues.UNLOWERED, ahead);
            // A product may come out a little different when its factors are bracketed otherwise.
            return Double.isInfinite(together) ? together : together + Math.abs(together) * 1e-9;
        }
        double least = levels[level];
        if (!Double.isNaN(least)) {
            return standing.kind == Standing.SCORED ? Math.min(standing.score, least) : least;
        }
        return CertaintyRule.SILENT;
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
