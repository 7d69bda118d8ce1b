package org.evigraph.benchmarks.peers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.evigraph.benchmarks.peers.Comparison.Cell;
import org.evigraph.benchmarks.peers.Comparison.Row;
import org.jspecify.annotations.Nullable;

/** The comparison for readers. */
final class MarkdownTable {
    private static final int DIGITS = 3;
    private static final String NOTHING = "-";

    private final Comparison comparison;
    private final int pairs;

    MarkdownTable(Comparison comparison) {
        this.comparison = comparison;
        Results limit = comparison.results().get(Contestant.LIMIT);
        this.pairs = limit == null ? 0 : limit.pairs(Workload.TYPED_3).size();
    }

    String text() {
        StringBuilder text = new StringBuilder("| workload | unit |");
        for (Contestant contestant : Contestant.values()) {
            text.append(' ').append(contestant.title()).append(" |");
        }
        text.append(" times better than the best peer (goal) | times the limit (goal) |\n|---|---|");
        text.append("---|".repeat(Contestant.values().length + 2)).append('\n');
        for (Row row : comparison.rows()) {
            append(text, row);
        }
        text.append('\n');
        for (Map.Entry<Contestant, Results> each : comparison.results().entrySet()) {
            text.append("- ").append(each.getKey().title()).append(": ");
            text.append(each.getValue().description()).append(".\n");
            each.getValue()
                    .failures()
                    .forEach((what, why) -> text.append("  - ")
                            .append(what)
                            .append(" has no time: ")
                            .append(why)
                            .append('\n'));
        }
        text.append("- ").append(Machine.here()).append(".\n");
        return text.toString();
    }

    private void append(StringBuilder text, Row row) {
        text.append("| ").append(row.name()).append(" | ").append(row.unit()).append(" |");
        for (Contestant contestant : Contestant.values()) {
            text.append(' ').append(cell(row.cells().get(contestant))).append(" |");
        }
        text.append(' ').append(times(row.timesFastest(), row.timesFastestGoal(), row.meetsFastest()));
        if (!Double.isNaN(row.timesFastest()) && row.fastest() != null) {
            text.append(' ').append(row.fastest().title());
        }
        text.append(" | ").append(times(row.timesLimit(), row.timesLimitGoal(), row.meetsLimit()));
        text.append(" |\n");
    }

    private String cell(@Nullable Cell cell) {
        if (cell == null) {
            return NOTHING;
        }
        if (cell.failure() != null) {
            return "failed";
        }
        String value = number(cell.value());
        return cell.pairs() == 0 || cell.pairs() == pairs ? value : value + " (" + cell.pairs() + " pairs)";
    }

    private static String times(double times, double goal, boolean met) {
        if (Double.isNaN(times)) {
            return NOTHING;
        }
        return Double.isNaN(goal)
                ? number(times)
                : number(times) + " (" + number(goal) + ": " + (met ? "met" : "**missed**") + ")";
    }

    /** {@return three digits that count, without an exponent} */
    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NOTHING;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
        BigDecimal brief = rounded.scale() < 0 ? rounded.setScale(0) : rounded.stripTrailingZeros();
        return (brief.scale() < 0 ? brief.setScale(0) : brief).toPlainString();
    }
}
