package org.evigraph.query;

import java.util.List;
import org.evigraph.certainty.CertaintyRule;
import org.jspecify.annotations.Nullable;

/**
 * Gives pathways of few steps in the order of their rank, for as long as none that is longer can come before them.
 *
 * <p><b>Method.</b> All pathways of at most two steps are tried, then those of three, and the best kept: of so few steps that
 * costs less than to look for the best first. The best step that leaves the start and the best that reaches the end say how good a
 * longer pathway can be at most. Belongs to one thread.
 */
final class NearFirst {
    private static final int MOST_STEPS = 3;
    /** So many steps are tried at a time; where that is not enough, to look for the best first is cheaper. */
    private static final long WORTH = 1 << 13;

    private static final int FIRST_LIMIT = 16;
    private static final int TIMES_MORE = 8;
    private static final int MOST_KEPT = 1 << 13;

    private final Workshop workshop;
    private final BoundQuestion question;
    private final int longest;
    /** What no pathway between the two ends is better than, but for its steps. */
    private final Standing bound;

    private int steps;
    private int limit = FIRST_LIMIT;
    private List<Candidate> best = List.of();
    private int sure;
    private int given;
    private boolean isOver;
    private boolean isAll;

    private NearFirst(Workshop workshop, BoundQuestion question, Standing bound) {
        this.workshop = workshop;
        this.question = question;
        this.longest = question.route().longest();
        this.bound = bound;
        this.steps = Math.min(2, longest);
    }

    /** {@return what gives the first pathways of a question, or {@code null} if it is none between two entities} */
    static @Nullable NearFirst of(Workshop workshop, BoundQuestion question) {
        Route route = question.route();
        int[] starts = route.start().members();
        int[] ends = route.segments().get(0).end().members();
        if (route.segments().size() > 1
                || starts == null
                || starts.length != 1
                || ends == null
                || ends.length != 1
                || !question.filters().areNone()
                || !question.visits().areAll()) {
            return null;
        }
        StepTable table = route.tables().get(0);
        if (!table.isCheapInto(starts[0]) || !table.isCheapInto(ends[0])) {
            return null;
        }
        StepRow out = table.from(starts[0]);
        StepRow in = table.into(ends[0]);
        if (out.size() == 0 || in.size() == 0 || !out.isPlain() || !in.isPlain()) {
            return null;
        }
        return new NearFirst(workshop, question, bound(out, in, question.query().rule()));
    }

    private static Standing bound(StepRow out, StepRow in, CertaintyRule rule) {
        Standing none = new Standing();
        Standing first = new Standing();
        Standing both = new Standing();
        none.begin();
        first.follow(none, rule, out.bestBits(), out.bestScore());
        both.follow(first, rule, in.bestBits(), in.bestScore());
        return both;
    }

    /** {@return the next best pathway, or {@code null} if it is not known here} */
    @Nullable
    Candidate next() {
        while (given == sure && !isOver) {
            lookFurther();
        }
        return given < sure ? best.get(given++) : null;
    }

    /** {@return how many were given} */
    int given() {
        return given;
    }

    /** {@return whether those that were given are all there are} */
    boolean isAll() {
        return isAll;
    }

    private void lookFurther() {
        List<Candidate> found;
        try (Search search = new Search(workshop, question.ofAtMost(steps))) {
            found = search.best(limit, WORTH);
        }
        if (found == null) {
            isOver = true;
            return;
        }
        best = found;
        sure = countSure();
        boolean complete = best.size() < limit;
        if (sure < best.size() || complete) {
            isAll = complete && steps == longest;
            isOver = steps == Math.min(MOST_STEPS, longest);
            steps++;
        }
        if (sure > limit / 2) {
            limit *= TIMES_MORE;
            isOver |= limit > MOST_KEPT;
        }
    }

    /** {@return how many of the best so far come before every pathway of more steps} */
    private int countSure() {
        if (steps == longest) {
            return best.size();
        }
        bound.steps = steps + 1;
        int count = 0;
        while (count < best.size() && best.get(count).standing().compareRank(bound) < 0) {
            count++;
        }
        return count;
    }
}
