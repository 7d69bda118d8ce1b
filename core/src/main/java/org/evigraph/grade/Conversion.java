package org.evigraph.grade;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;

/**
 * A published table that turns levels of one scheme into ranges of another.
 *
 * <p>What comes out is approximate, always: two schemes that said the same would be one.
 *
 * @param from whose levels are turned
 * @param to whose levels they become
 * @param year of the table
 * @param source where it was published
 * @param version which state of it this is
 * @param losses what the result no longer says; at least one
 * @param rows the levels that become something, in the order of {@code from}
 * @param gaps the levels for which the table gives nothing
 */
public record Conversion(
        Scheme from,
        Scheme to,
        int year,
        String source,
        String version,
        List<String> losses,
        List<Row> rows,
        List<Gap> gaps) {
    /**
     * What a level becomes.
     *
     * @param best the first of the range, in the order of its scheme
     * @param worst the last of the range, which may be the same
     */
    public record Row(Level level, Level best, Level worst) {}

    /** A level for which the table gives nothing, and why. */
    public record Gap(Level level, String reason) {}

    /**
     * Creates a table.
     *
     * @throws InvalidValueException if what the schemes measure {@linkplain Refusal#between forbids} any table, if the
     *     table is not whole, or if a row leaves the schemes
     */
    public Conversion {
        losses = List.copyOf(losses);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
        Refusal forbidden = Refusal.between(from.measures(), to.measures());
        if (forbidden != null) {
            throw invalid(from, to, "a table from one to the other", "none", forbidden.reason());
        }
        if (from.id().equals(to.id()) || source.isBlank() || version.isBlank() || losses.isEmpty() || rows.isEmpty()) {
            throw invalid(
                    from,
                    to,
                    "a table without all of two schemes, source, version, losses and rows",
                    "a published table",
                    "complete it");
        }
        Set<Level> seen = new HashSet<>();
        rows.forEach(row -> checkRow(from, to, row, seen));
        gaps.forEach(gap -> checkLevel(from, gap.level(), seen));
    }

    private static void checkRow(Scheme from, Scheme to, Row row, Set<Level> seen) {
        checkLevel(from, row.level(), seen);
        int best = to.levels().indexOf(row.best());
        int worst = to.levels().indexOf(row.worst());
        if (best < 0 || worst < best) {
            throw invalid(
                    from,
                    to,
                    row.best().code() + " .. " + row.worst().code(),
                    "a range of " + String.join(", ", to.codes()) + ", the best first",
                    "mend the row of " + row.level().code());
        }
    }

    private static void checkLevel(Scheme from, Level level, Set<Level> seen) {
        if (!from.levels().contains(level) || !seen.add(level)) {
            throw new InvalidValueException(
                    FindingKind.GRADE,
                    "level of " + from.id(),
                    "'" + level.code() + "'",
                    "each of " + String.join(", ", from.codes()) + " once at most",
                    "mend the row");
        }
    }

    private static InvalidValueException invalid(Scheme from, Scheme to, String found, String expected, String fix) {
        return new InvalidValueException(
                FindingKind.GRADE, "conversion of " + from.id() + " to " + to.id(), found, expected, fix);
    }

    /** {@return the row of a level} */
    public Optional<Row> row(Level level) {
        return rows.stream().filter(row -> row.level().equals(level)).findFirst();
    }

    /** {@return what the table says where it gives nothing for a level} */
    public Optional<Gap> gap(Level level) {
        return gaps.stream().filter(gap -> gap.level().equals(level)).findFirst();
    }

    /** {@return the levels of a row's range, the best first} */
    public List<Level> range(Row row) {
        return to.levels().subList(to.levels().indexOf(row.best()), to.levels().indexOf(row.worst()) + 1);
    }
}
