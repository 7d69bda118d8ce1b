package org.evigraph.query;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A pathway on its way, or at its end, with the best rank that may come of it. */
final class OpenPathway {
    /** What may come of it is best first; of equals what is still open, as something better may follow from it. */
    static final Comparator<OpenPathway> BEST_FIRST = OpenPathway::compare;

    private static final int[] NONE = {};

    final int[] entities;
    final int[] claims;
    final int[] tables;
    final Standing standing;
    final int segment;
    /** Steps taken in the segment. */
    final int used;

    final int lastBits;
    private final boolean complete;
    /** {@code null} of a whole pathway, of which comes what it is. */
    private @Nullable Foresight foresight;
    /** The best that may come of what follows it, but for the nearest to the end, once that has been taken. */
    private @Nullable Standing rest;
    /** What waits for this one to be taken. */
    private @Nullable Waiting siblings;

    private OpenPathway(
            int[] entities,
            int[] claims,
            int[] tables,
            Standing standing,
            int segment,
            int used,
            int lastBits,
            boolean complete) {
        this.entities = entities;
        this.claims = claims;
        this.tables = tables;
        this.standing = standing;
        this.segment = segment;
        this.used = used;
        this.lastBits = lastBits;
        this.complete = complete;
    }

    /** {@return a pathway before its first step} */
    static OpenPathway at(int entity) {
        Standing standing = new Standing();
        standing.begin();
        return new OpenPathway(new int[] {entity}, NONE, NONE, standing, 0, 0, 0, false);
    }

    /** {@return this after one more step, whole if {@code complete}} */
    OpenPathway with(
            StepRow row, int place, int table, Standing after, int newSegment, int newUsed, boolean isComplete) {
        return new OpenPathway(
                append(entities, row.end(place)),
                append(claims, row.claim(place)),
                append(tables, table),
                after,
                newSegment,
                newUsed,
                row.bits(place),
                isComplete);
    }

    private static int[] append(int[] list, int last) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = last;
        return longer;
    }

    int last() {
        return entities[entities.length - 1];
    }

    boolean passes(int entity) {
        for (int passed : entities) {
            if (passed == entity) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it is a whole pathway} */
    boolean isComplete() {
        return complete;
    }

    @Nullable
    Foresight foresight() {
        return foresight;
    }

    void foresee(Foresight now) {
        foresight = now;
    }

    boolean isNearestTaken() {
        return rest != null;
    }

    /** Leaves it with what follows beside what is nearest to the end, of which nothing better than a rank may come. */
    void takeNearest(Standing bestOfRest) {
        rest = bestOfRest;
    }

    /** {@return what no pathway that comes of it ranks above} */
    Standing best() {
        Standing left = rest;
        if (left != null) {
            return left;
        }
        Foresight known = foresight;
        return known == null ? standing : known.best();
    }

    /** Lets others wait until this one is taken: it ranks above them. */
    void letWait(Waiting others) {
        siblings = others;
    }

    /** {@return what has waited for this one to be taken, and waits no longer} */
    @Nullable
    Waiting takeWaiting() {
        Waiting waiting = siblings;
        siblings = null;
        return waiting;
    }

    /** {@return about how much it takes, in numbers of four bytes} */
    int numbers() {
        return 60 + 3 * entities.length;
    }

    Candidate candidate() {
        return new Candidate(entities, claims, tables, standing);
    }

    private int compare(OpenPathway other) {
        int order = best().compareRank(other.best());
        if (order == 0) {
            order = Arrays.compare(entities, other.entities);
        }
        if (order == 0) {
            order = Boolean.compare(complete, other.complete);
        }
        if (order == 0) {
            order = Arrays.compare(claims, other.claims);
        }
        return order == 0 ? Arrays.compare(tables, other.tables) : order;
    }
}
