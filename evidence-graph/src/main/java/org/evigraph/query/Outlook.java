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

    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final double[] ANY = {CertaintyRule.SILENT};
    /** From the best word down; the last is no number, and stands for any steps. */
    private static final double[] WORDS = {4, 3, 2, 1, 0, CertaintyRule.SILENT};

    private final Route route;
    private final int longest;
    private final CertaintyRule rule;
    private final double[] levels;
    private final LookBack[] any;
    /** The same without steps that the evidence leaves open; not looked at before there are any. */
    private final LookBack[] certain;

    private final @Nullable BestValues values;
    /** The first level at which anything comes to the end, as far as is known. */
    private int best;

    private final boolean refutedToo;
    /** What was foreseen last after an even and after an odd number of inverse readings, and of which standing. */
    private final @Nullable Foresight[] last = new Foresight[2];

    private final @Nullable Standing[] lastStanding = new Standing[2];

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
     * Looks farther back, if what is foreseen of an open pathway was a guess and that is worth while.
     *
     * @param taken how many steps the search has tried so far
     * @return whether more is known now than when it was foreseen
     */
    boolean sharpen(OpenPathway pathway, long taken) {
        Foresight known = pathway.foresight();
        if (known == null) {
            return false;
        }
        boolean value = sharpenValue(pathway, known, taken);
        boolean steps = sharpenSteps(known, taken);
        return value || steps;
    }

    private boolean sharpenValue(OpenPathway pathway, Foresight known, long taken) {
        BestValues rest = values;
        if (rest == null) {
            return false;
        }
        rest.goOn(pathway.segment, pathway.last(), CHEAP + taken);
        return rest.atMost(pathway.segment, pathway.last()) < known.ahead();
    }

    private boolean sharpenSteps(Foresight known, long taken) {
        if (!known.isGuess()) {
            return false;
        }
        LookBack look = any[known.level()];
        if (look.depth() == known.depth() && look.isWorth(CHEAP + taken)) {
            look.widen();
        }
        return look.depth() > known.depth();
    }

    /** {@return what was seen of the steps of a level that the evidence does not leave open, looked back as far as of all} */
    private LookBack certain(int level) {
        if (!any[level].isUncertain()) {
            return any[level];
        }
        while (certain[level].depth() < any[level].depth()) {
            certain[level].widen();
        }
        return certain[level];
    }

    /**
     * {@return the best that may come of a pathway, or {@code null} if it cannot be completed}
     *
     * @param used how many steps of the segment it has taken
     * @param entity where it is
     */
    @Nullable
    Foresight foresee(Standing standing, int segment, int used, int entity) {
        int kind = standing.kind;
        int spare = longest - standing.steps;
        while (best < levels.length && any[best].isInVain()) {
            best++;
        }
        for (int level = best; level < levels.length; level++) {
            if (kind == Standing.SCORED && standing.score < levels[level]) {
                continue;
            }
            LookBack look = any[level];
            int number = look.numberOf(segment, kind, entity);
            if (number < 0 && look.isExhausted()) {
                continue;
            }
            int steps = number < 0 ? look.depth() + 1 : look.steps(number);
            if (steps <= spare && isWithinSegment(segment, used, steps)) {
                double ahead = values == null ? 0 : values.atMost(segment, entity);
                return number < 0
                        ? foresight(
                                standing, level, look.depth(), ahead, steps, standing.uncertain, 0, Integer.MAX_VALUE)
                        : exactly(standing, segment, entity, level, number, ahead);
            }
        }
        return null;
    }

    private Foresight exactly(Standing standing, int segment, int entity, int level, int number, double ahead) {
        LookBack look = any[level];
        int steps = look.steps(number);
        int place = number;
        LookBack certain = certain(level);
        boolean uncertain = standing.uncertain;
        if (!uncertain && certain != look) {
            int surely = certain.numberOf(segment, standing.kind, entity);
            uncertain = surely < 0 || certain.steps(surely) != steps;
            if (!uncertain) {
                look = certain;
                place = surely;
            }
        }
        return foresight(
                standing, level, Foresight.EXACT, ahead, steps, uncertain, look.inverses(place), look.papers(place));
    }

    /**
     * {@return the entities, some of them twice, to which a pathway's next step leads if it is foreseen as well as the
     * pathway itself; {@code null} if that is not known, or there are more than so many}
     */
    int @Nullable [] nearest(OpenPathway pathway, int most) {
        Foresight known = pathway.foresight();
        if (known == null || known.isGuess() || values != null) {
            return null;
        }
        int left = stepsLeft(pathway, known);
        if (left == 1) {
            int[] ends = route.segments().get(pathway.segment).end().members();
            return ends == null || ends.length > most ? null : ends;
        }
        return any[known.level()].layer(left - 1, pathway.segment, most);
    }

    /** {@return whether a pathway is foreseen to end with its next step} */
    boolean isOneStepAway(OpenPathway pathway) {
        Foresight known = pathway.foresight();
        return known != null && !known.isGuess() && stepsLeft(pathway, known) == 1;
    }

    private static int stepsLeft(OpenPathway pathway, Foresight known) {
        return known.best().steps - pathway.standing.steps;
    }

    /** {@return whether what comes of a pathway with its next step is as near to the end and as sure as was foreseen} */
    boolean isNearest(OpenPathway pathway, Foresight next) {
        Foresight known = pathway.foresight();
        return known != null
                && !known.isGuess()
                && !next.isGuess()
                && next.level() == known.level()
                && next.best().steps == known.best().steps;
    }

    /** {@return the best that may come of a pathway with another next step than those to what is nearest} */
    Standing bestBesideNearest(OpenPathway pathway) {
        Standing standing = pathway.standing;
        Standing best = pathway.best();
        return Standing.of(
                best.value(),
                best.certainty(),
                best.steps + 1,
                standing.uncertain,
                standing.inverses,
                papersSoFar(standing),
                refutedToo);
    }

    private static int papersSoFar(Standing standing) {
        return standing.isOverClaims() ? standing.papers() : Integer.MAX_VALUE;
    }

    /** Where many steps leave an entity, much the same is foreseen of most: it is made once while it stays the same. */
    private Foresight foresight(
            Standing standing,
            int level,
            int depth,
            double ahead,
            int steps,
            boolean uncertain,
            int inverses,
            int papers) {
        int allSteps = standing.steps + steps;
        int allInverses = standing.inverses + inverses;
        int way = allInverses % 2;
        Foresight known = last[way];
        int fewest = Math.min(papersSoFar(standing), papers);
        if (known != null
                && lastStanding[way] == standing
                && known.level() == level
                && known.depth() == depth
                && known.ahead() == ahead
                && known.best().steps == allSteps
                && known.best().uncertain == uncertain
                && known.best().inverses == allInverses
                && known.best().papers() == fewest) {
            return known;
        }
        double value = value(standing, level, ahead);
        Foresight made = new Foresight(
                Standing.of(value, word(standing, value), allSteps, uncertain, allInverses, fewest, refutedToo),
                level,
                depth,
                ahead);
        last[way] = made;
        lastStanding[way] = standing;
        return made;
    }

    /** In the last segment no more steps may be taken than it has left. */
    private boolean isWithinSegment(int segment, int used, int steps) {
        return segment + 1 < route.segments().size()
                || used + steps <= route.segments().get(segment).most();
    }

    private double value(Standing standing, int level, double ahead) {
        BestValues rest = values;
        if (rest != null) {
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
                    : CERTAINTIES[Certainty.UNGRADED.ordinal() - (int) value];
        }
        return standing.isOverClinicalClaims() ? standing.certainty() : Certainty.HIGH;
    }
}
