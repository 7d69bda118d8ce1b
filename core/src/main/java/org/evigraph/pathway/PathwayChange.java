package org.evigraph.pathway;

import java.util.List;
import java.util.Objects;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What became of one pathway, between two answers to the same question.
 *
 * @param before {@code null} if it was not there
 * @param after {@code null} if it is not there
 * @param causes what in the data led to it, a line each; empty if it stayed
 */
public record PathwayChange(
        Kind kind, @Nullable Pathway before, @Nullable Pathway after, List<String> causes) {
    /** What may become of a pathway, the gravest first; of several, the first that fits. */
    public enum Kind implements Coded {
        /** It is gone. */
        VANISHED("vanished"),
        /** It says the opposite, or no longer says which way, or says now. */
        SIGN_CHANGED("sign-changed"),
        /** It is less certain, or now left open or refuted. */
        DROPPED("dropped"),
        /** It is more certain, or no longer left open or refuted. */
        ROSE("rose"),
        /** It is new. */
        APPEARED("appeared"),
        /** Evidence points both ways now, or no longer does. */
        CONFLICT_CHANGED("conflict-changed"),
        /** Nothing of this changed. */
        STAYED("stayed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Creates a change. */
    public PathwayChange {
        causes = List.copyOf(causes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("A pathway that changes was there before or is there after.");
        }
    }

    /** {@return the pathway, as it is now or else as it was} */
    public Pathway pathway() {
        Pathway now = after;
        if (now != null) {
            return now;
        }
        return Objects.requireNonNull(before);
    }
}
