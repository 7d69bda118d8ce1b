package org.evigraph.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of thing a gap map lays against each other.
 *
 * @param rows categories, by id or label, case aside; the things of each and of those under it
 * @param columns categories likewise
 * @param population the name or id of the population asked about, or {@code null} for any
 * @param narrower whether what is said of narrower things counts for the broader ones too
 * @param studied whether rows and columns without any claim are left out
 */
public record GapMapQuery(
        List<String> rows, List<String> columns, @Nullable String population, boolean narrower, boolean studied) {
    /** Creates a query. */
    public GapMapQuery {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** {@return a query that asks about anybody, counts each thing for itself, and leaves nothing out} */
    public static GapMapQuery of(String rows, String columns) {
        return new GapMapQuery(List.of(rows), List.of(columns), null, false, false);
    }

    /** {@return a copy that asks about a population, or about anybody} */
    public GapMapQuery withPopulation(@Nullable String population) {
        return new GapMapQuery(rows, columns, population, narrower, studied);
    }

    /** {@return a copy in which narrower things count for the broader ones too, or not} */
    public GapMapQuery withNarrower(boolean narrower) {
        return new GapMapQuery(rows, columns, population, narrower, studied);
    }

    /** {@return a copy that leaves rows and columns without any claim out, or not} */
    public GapMapQuery withStudied(boolean studied) {
        return new GapMapQuery(rows, columns, population, narrower, studied);
    }
}
