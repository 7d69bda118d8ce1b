package org.evigraph.query;

import java.util.Arrays;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.grade.Certainty;
import org.jspecify.annotations.Nullable;

/** The steps that leave one entity, by their end, in columns. Never changes once made; safe to share. */
final class StepRow {
    private static final int NO_BITS = -1;

    static final StepRow EMPTY = new StepRow(new int[0], NO_BITS, null, new int[0], null);

    private final int[] ends;
    /** {@code null} if those of all steps are the same. */
    private final int @Nullable [] bits;

    private final int commonBits;
    private final int[] claims;
    /** {@code null} under the default rule, whose value is the word that the bits hold. */
    private final double @Nullable [] scores;
    /** What no step here is better than, or {@link #NO_BITS} if the row is not plain. */
    private final int bestBits;

    private final double bestScore;

    private StepRow(int[] ends, int commonBits, int @Nullable [] bits, int[] claims, double @Nullable [] scores) {
        this.ends = ends;
        this.commonBits = commonBits;
        this.bits = bits;
        this.claims = claims;
        this.scores = scores;
        int best = commonBits;
        double highest = ends.length == 0 ? 0 : score(0);
        boolean plain = true;
        for (int place = 0; place < ends.length && plain; place++) {
            int own = bits(place);
            plain = !StepBits.isStructural(own)
                    && !StepBits.isRefuted(own)
                    && !Double.isNaN(score(place))
                    && StepBits.word(own) != Certainty.NOT_APPLICABLE
                    && (place == 0 || ends[place] != ends[place - 1]);
            best = StepBits.better(best, own);
            highest = Math.max(highest, score(place));
        }
        bestBits = plain ? best : NO_BITS;
        bestScore = highest;
    }

    /** {@return whether each end has one step, over claims that stand and are neither silent nor of no clinical word} */
    boolean isPlain() {
        return bestBits != NO_BITS;
    }

    /** {@return bits that no step of a plain row ranks above} */
    int bestBits() {
        return bestBits;
    }

    /** {@return the highest score of a plain row} */
    double bestScore() {
        return bestScore;
    }

    /** {@return how many of the steps of a plain row, from a place on, lead to where a stamp is} */
    int countStamped(Stamps stamps, int place) {
        return stamps.count(ends, place);
    }

    /** {@return the first place, from one on, whose step leads to where a stamp is that is at most a value, or the size} */
    int nextStamped(Stamps stamps, int most, int place) {
        return stamps.nextAtMost(most, ends, place);
    }

    /** Marks where steps lead that a test admits. */
    void mark(EntityTest test, Stamps marks) {
        test.mark(ends, marks);
    }

    /** Notes down for each end where its first step stands. */
    void findPlaces(int[] places) {
        for (int place = ends.length - 1; place >= 0; place--) {
            places[ends[place]] = place;
        }
    }

    int size() {
        return ends.length;
    }

    int end(int place) {
        return ends[place];
    }

    /** {@return what {@link StepBits} says of a step} */
    int bits(int place) {
        return bits == null ? commonBits : bits[place];
    }

    /** {@return the claim that gives a step its reading, or -1 for structure} */
    int claim(int place) {
        return claims[place];
    }

    /** {@return what the rule makes of a step; not a number if it says nothing} */
    double score(int place) {
        return scores == null ? scoreOfWord(bits(place)) : scores[place];
    }

    /** {@return whether two steps do the same to the standing of a pathway} */
    boolean isAlike(int place, int other) {
        return bits(place) == bits(other) && (scores == null || Double.compare(scores[place], scores[other]) == 0);
    }

    private static double scoreOfWord(int bits) {
        Certainty word = StepBits.word(bits);
        return word == Certainty.NOT_APPLICABLE ? CertaintyRule.SILENT : Certainty.UNGRADED.ordinal() - word.ordinal();
    }

    /** {@return the first step to an entity, or where it would be} */
    int firstTo(int entity) {
        int place = Arrays.binarySearch(ends, entity);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && ends[place - 1] == entity) {
            place--;
        }
        return place;
    }

    /** Gathers the steps of one row. Belongs to one thread; can be used again and again. */
    static final class Builder {
        private final boolean scored;
        private int size;
        private boolean alike = true;
        private int[] ends = new int[16];
        private int[] bits = new int[16];
        private int[] claims = new int[16];
        private double[] scores = new double[16];

        /** {@code scored} if the rule's values have to be kept beside the words. */
        Builder(boolean scored) {
            this.scored = scored;
        }

        void add(int end, int stepBits, int claim, double score) {
            if (size == ends.length) {
                int longer = 2 * size;
                ends = Arrays.copyOf(ends, longer);
                bits = Arrays.copyOf(bits, longer);
                claims = Arrays.copyOf(claims, longer);
                scores = scored ? Arrays.copyOf(scores, longer) : scores;
            }
            ends[size] = end;
            bits[size] = stepBits;
            alike &= stepBits == bits[0];
            claims[size] = claim;
            if (scored) {
                scores[size] = score;
            }
            size++;
        }

        StepRow build() {
            StepRow row = size == 0
                    ? EMPTY
                    : new StepRow(
                            Arrays.copyOf(ends, size),
                            bits[0],
                            alike ? null : Arrays.copyOf(bits, size),
                            Arrays.copyOf(claims, size),
                            scored ? Arrays.copyOf(scores, size) : null);
            size = 0;
            alike = true;
            return row;
        }
    }
}
