package org.evigraph.cli;

import java.util.Arrays;
import org.evigraph.pathway.PairAnswer.Outcome;

/** How many pairs of a run came out in which way. */
final class PairTally {
    private final long[] counts = new long[Outcome.values().length];

    void add(Outcome outcome) {
        counts[outcome.ordinal()]++;
    }

    long of(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    long all() {
        return Arrays.stream(counts).sum();
    }

    /** {@return what says most about the run: that pairs could not be asked, were cut short, or all found nothing} */
    int exitCode() {
        if (of(Outcome.UNANSWERED) > 0) {
            return ExitCode.WRONG_USE;
        }
        if (of(Outcome.CUT_SHORT) > 0) {
            return ExitCode.CUT_SHORT;
        }
        return of(Outcome.FOUND) == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    /** {@return the counts in words, for people} */
    String words() {
        String words = all() + (all() == 1 ? " pair: " : " pairs: ") + of(Outcome.FOUND) + " with pathways, "
                + of(Outcome.NOTHING_FOUND) + " with none";
        if (of(Outcome.CUT_SHORT) > 0) {
            words += ", " + of(Outcome.CUT_SHORT) + " cut short";
        }
        return of(Outcome.UNANSWERED) > 0 ? words + ", " + of(Outcome.UNANSWERED) + " that could not be asked" : words;
    }
}
