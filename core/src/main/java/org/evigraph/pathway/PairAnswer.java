package org.evigraph.pathway;

import java.util.List;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What came of one of many pairs: its pathways, or why it could not be asked.
 *
 * @param pathways {@code null} if the pair could not be asked
 * @param reason why it could not be asked, in a line; {@code null} if it was
 * @param candidates the entities that may have been meant, where a name means none or several; empty otherwise
 */
public record PairAnswer(
        Pair pair,
        GraphSummary graph,
        @Nullable PathwayAnswer pathways,
        @Nullable String reason,
        List<EntityRef> candidates)
        implements Answer {
    /** Creates an answer. */
    public PairAnswer {
        candidates = List.copyOf(candidates);
        if ((pathways == null) == (reason == null)) {
            throw new IllegalArgumentException("A pair has pathways or a reason why it has none: " + pair);
        }
    }

    /** {@return the answer to a pair that was asked} */
    public static PairAnswer of(Pair pair, PathwayAnswer pathways) {
        return new PairAnswer(pair, pathways.graph(), pathways, null, List.of());
    }

    /** {@return how the pair came out, in a word} */
    public Outcome outcome() {
        if (pathways == null) {
            return Outcome.UNANSWERED;
        }
        if (pathways.truncated()) {
            return Outcome.CUT_SHORT;
        }
        return pathways.pathways().isEmpty() ? Outcome.NOTHING_FOUND : Outcome.FOUND;
    }

    /** How a pair came out. */
    public enum Outcome implements Coded {
        /** There are pathways. */
        FOUND("found"),
        /** There is none. */
        NOTHING_FOUND("nothing-found"),
        /** The search was cut short, whatever it had found. */
        CUT_SHORT("cut-short"),
        /** The pair could not be asked. */
        UNANSWERED("unanswered");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * The names between which pathways are looked for, as typed.
     *
     * @param number of the pair among all, from 1
     * @param via what the pathways must pass, or {@code null}
     */
    public record Pair(long number, String from, @Nullable String via, String to) {}
}
