package org.evigraph.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which disagreements are wanted.
 *
 * @param names entities that must be on one end of the claims; none for the whole graph
 * @param population the name of the population asked about, or {@code null} for any
 * @param limit the most conflicts wanted, at least 1
 */
public record ConflictQuery(List<String> names, @Nullable String population, int limit) {
    /** Creates a query. */
    public ConflictQuery {
        names = List.copyOf(names);
        if (limit < 1) {
            throw new IllegalArgumentException("At least 1 conflict, not " + limit);
        }
    }
}
