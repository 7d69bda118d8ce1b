package org.evigraph.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.grade.Conversion.Gap;
import org.evigraph.grade.Conversion.Row;
import org.evigraph.grade.ConversionResult.Range;
import org.evigraph.grade.ConversionResult.Refused;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The published tables between grading schemes.
 *
 * <p>Tables are never chained: what two tables lose together, nobody has published.
 *
 * <p><b>Source.</b> Each table names its own; all of them stand in the text {@code conversions.txt} beside this class.
 *
 * <p><b>Cost.</b> The text is read once, when somebody first asks.
 *
 * <p><b>Order.</b> That of the text.
 */
public final class Conversions {
    private Conversions() {}

    /**
     * That there is no table where one may be expected.
     *
     * @param why in sentences
     */
    private record Absence(String from, String to, String why) {}

    /** {@return every table} */
    public static List<Conversion> all() {
        return Published.TABLES;
    }

    /** {@return the tables that start from a scheme; none from a scheme that only shares the id of a known one} */
    public static List<Conversion> from(Scheme scheme) {
        return Published.TABLES.stream()
                .filter(table -> isSame(table.from(), scheme))
                .toList();
    }

    /**
     * {@return what a grade becomes in another scheme}
     *
     * @param level the code of a level of {@code from}, letters' case aside
     * @throws InvalidValueException if {@code from} has no such level; it lists those that there are
     */
    public static ConversionResult convert(Scheme from, String level, Scheme to) {
        Level known = from.level(level)
                .orElseThrow(() -> InvalidValueException.notInList(
                        FindingKind.GRADE, "level of " + from.id(), level, from.codes()));
        if (from.id().equals(to.id())) {
            return refused(Refusal.SAME_SCHEME);
        }
        Refusal forbidden = Refusal.between(from.measures(), to.measures());
        if (forbidden != null) {
            return refused(forbidden);
        }
        for (Conversion table : from(from)) {
            if (isSame(table.to(), to)) {
                return byTable(table, known);
            }
        }
        return new Refused(Refusal.NO_PUBLISHED_TABLE, whyNoTable(from, to));
    }

    private static ConversionResult byTable(Conversion table, Level level) {
        for (Row row : table.rows()) {
            if (row.level().code().equals(level.code())) {
                return new Range(table, row);
            }
        }
        String why = Refusal.NOT_IN_TABLE.reason();
        for (Gap gap : table.gaps()) {
            if (gap.level().code().equals(level.code())) {
                why += " For " + level.code() + ": " + gap.reason() + ".";
            }
        }
        return new Refused(Refusal.NOT_IN_TABLE, why);
    }

    private static Refused refused(Refusal refusal) {
        return new Refused(refusal, refusal.reason());
    }

    private static String whyNoTable(Scheme from, Scheme to) {
        StringBuilder why = new StringBuilder(Refusal.NO_PUBLISHED_TABLE.reason());
        for (Absence absence : Published.ABSENCES) {
            if (absence.from().equals(from.id()) && absence.to().equals(to.id())) {
                why.append(' ').append(absence.why());
            }
        }
        List<Conversion> others = from(from);
        if (!others.isEmpty()) {
            why.append(" There is one from ").append(from.id()).append(" to ");
            why.append(others.stream().map(table -> table.to().id()).collect(Collectors.joining(", ")));
            why.append('.');
        }
        return why.toString();
    }

    /** A graph may declare a scheme by the id of a known one; unless it has the same levels, the tables are not about it. */
    private static boolean isSame(Scheme known, Scheme given) {
        return known.id().equals(given.id())
                && known.measures() == given.measures()
                && known.codes().equals(given.codes());
    }

    /** Made when first asked for, so that whoever converts nothing reads no table. */
    private static final class Published {
        static final List<Conversion> TABLES;
        static final List<Absence> ABSENCES;

        static {
            List<Conversion> tables = new ArrayList<>();
            List<Absence> absences = new ArrayList<>();
            for (DataRecord record : DataFile.read("conversions.txt")) {
                String why = record.takeIfThere("absent");
                if (why == null) {
                    tables.add(table(record));
                } else {
                    absences.add(absence(record, why));
                }
            }
            TABLES = List.copyOf(tables);
            ABSENCES = List.copyOf(absences);
        }

        private Published() {}
    }

    private static Absence absence(DataRecord record, String why) {
        Absence absence =
                new Absence(scheme(record, "from").id(), scheme(record, "to").id(), why);
        record.end();
        return absence;
    }

    /** {@return the table that a record describes} */
    static Conversion table(DataRecord record) {
        Scheme from = scheme(record, "from");
        Scheme to = scheme(record, "to");
        List<Row> rows = new ArrayList<>();
        for (DataRecord.Pair line : record.takePairs("row")) {
            DataRecord.@Nullable Pair range = line.right().contains(" .. ") ? record.split(line.right(), " .. ") : null;
            rows.add(new Row(
                    level(record, from, line.left()),
                    level(record, to, range == null ? line.right() : range.left()),
                    level(record, to, range == null ? line.right() : range.right())));
        }
        List<Gap> gaps = new ArrayList<>();
        for (DataRecord.Pair line : record.takePairs("none")) {
            gaps.add(new Gap(level(record, from, line.left()), line.right()));
        }
        Conversion table = new Conversion(
                from,
                to,
                record.takeNumber("year"),
                record.take("source"),
                record.take("version"),
                record.takeAll("loses"),
                rows,
                gaps);
        record.end();
        return table;
    }

    private static Scheme scheme(DataRecord record, String word) {
        String id = record.take(word);
        return Schemes.find(id).orElseThrow(() -> record.fault("there is no scheme '" + id + "'"));
    }

    private static Level level(DataRecord record, Scheme scheme, String code) {
        return scheme.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow(() -> record.fault("'" + code + "' is no level of " + scheme.id()));
    }
}
