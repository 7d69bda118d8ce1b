package org.evigraph.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of what the findings are wanted, and on what.
 *
 * @param subject the name or id of an intervention, or of anything else
 * @param outcomes categories, with those under them, or names or ids of things
 * @param population the name or id of the population asked about, or {@code null} for any
 * @param narrower whether what is said of things narrower than the subject counts too
 */
public record FindingsQuery(
        String subject, List<String> outcomes, @Nullable String population, boolean narrower) {
    /** Creates a query. */
    public FindingsQuery {
        outcomes = List.copyOf(outcomes);
    }

    /** {@return a query about anybody, on everything that is an outcome} */
    public static FindingsQuery of(String subject) {
        return new FindingsQuery(subject, List.of("outcome"), null, false);
    }

    /** {@return a copy that asks for other outcomes} */
    public FindingsQuery withOutcomes(List<String> outcomes) {
        return new FindingsQuery(subject, outcomes, population, narrower);
    }

    /** {@return a copy that asks about a population, or about anybody} */
    public FindingsQuery withPopulation(@Nullable String population) {
        return new FindingsQuery(subject, outcomes, population, narrower);
    }

    /** {@return a copy in which narrower things count for the subject too, or not} */
    public FindingsQuery withNarrower(boolean narrower) {
        return new FindingsQuery(subject, outcomes, population, narrower);
    }
}
