package org.evigraph.datasets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** Rows of the table of predicates as predicates. */
final class PmlPredicates {
    private static final Map<String, Sign> SIGNS = Map.of("+", Sign.PLUS, "-", Sign.MINUS, "0", Sign.NONE);
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private PmlPredicates() {}

    static Predicate predicate(Map<String, String> row) {
        String id = cell(row, "id");
        String mapping = cell(row, "biolink_predicate");
        return new Predicate(
                id,
                cell(row, "forward"),
                cell(row, "inverse"),
                cell(row, "parent"),
                Objects.requireNonNull(YES_OR_NO.get(cell(row, "symmetric")), id),
                Objects.requireNonNull(SIGNS.get(cell(row, "sign")), id),
                signByObjectCategory(id),
                mapping.equals("none") ? List.of() : List.of(mapping),
                cell(row, "note"));
    }

    /** What the note on {@code improves} says in words: a condition that gets milder becomes less. */
    private static SortedMap<String, Sign> signByObjectCategory(String id) {
        return id.equals("improves") ? new TreeMap<>(Map.of("condition", Sign.MINUS)) : new TreeMap<>();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
