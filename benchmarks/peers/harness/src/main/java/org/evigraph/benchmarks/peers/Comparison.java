package org.evigraph.benchmarks.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts everyone's results side by side, and Evigraph's against the goals. */
final class Comparison {
    private static final double TIMES_FASTEST_PEER = 10;
    private static final double LOAD_TIMES_FASTEST_PEER = 1.5;
    private static final double LOAD_TIMES_LIMIT = 3;
    private static final double MEMORY_TIMES_LIMIT = 1.5;
    private static final double EXPORT_TIMES_LIMIT = 3;

    private final Map<Contestant, Results> results;

    Comparison(Map<Contestant, Results> results) {
        this.results = new EnumMap<>(results);
    }

    /**
     * A line of the table.
     *
     * @param name what was done
     * @param unit in what it is measured
     * @param cells what was measured of whom
     * @param fastest the fastest peer, or {@code null} if none has an answer
     * @param timesFastest how many times better than that peer Evigraph is, over the pairs that both were asked for
     * @param timesFastestGoal how many it should be, or NaN for no goal
     * @param timesLimit how many times worse than the limit Evigraph is, over the same pairs
     * @param timesLimitGoal how many it may be
     */
    record Row(
            String name,
            String unit,
            Map<Contestant, Cell> cells,
            @Nullable Contestant fastest,
            double timesFastest,
            double timesFastestGoal,
            double timesLimit,
            double timesLimitGoal) {
        Row {
            cells = new EnumMap<>(cells);
        }

        boolean meetsFastest() {
            return timesFastest >= timesFastestGoal;
        }

        boolean meetsLimit() {
            return timesLimit <= timesLimitGoal;
        }
    }

    /**
     * What was measured of one.
     *
     * @param value NaN if it failed
     * @param pairs of how many pairs it is the median; 0 if it is of none
     * @param failure why it has no value, or {@code null}
     */
    record Cell(double value, int pairs, @Nullable String failure) {}

    Map<Contestant, Results> results() {
        return results;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "load from text",
                "ms",
                new Measure(value(each -> each.load().millis()), LOAD_TIMES_FASTEST_PEER, LOAD_TIMES_LIMIT)));
        rows.add(row(
                "memory after it",
                "MB",
                new Measure(value(each -> each.load().megabytes()), Double.NaN, MEMORY_TIMES_LIMIT)));
        for (Workload workload : Workload.values()) {
            rows.add(row(workload));
        }
        for (Format format : Format.values()) {
            rows.add(rate(format));
        }
        return rows;
    }

    private Map<Contestant, Double> value(ToDouble number) {
        Map<Contestant, Double> values = new EnumMap<>(Contestant.class);
        results.forEach((contestant, each) -> values.put(contestant, number.of(each)));
        return values;
    }

    /** Reads one number out of the results. */
    @FunctionalInterface
    private interface ToDouble {
        double of(Results results);
    }

    /** What is the less the better, and how many times the least of the peers and the limit is the goal. */
    private record Measure(Map<Contestant, Double> values, double timesFastest, double timesLimit) {}

    private Row row(String name, String unit, Measure measure) {
        Map<Contestant, Cell> cells = new EnumMap<>(Contestant.class);
        measure.values().forEach((contestant, value) -> cells.put(contestant, new Cell(value, 0, null)));
        Contestant fastest = null;
        double best = Double.NaN;
        for (Map.Entry<Contestant, Double> each : measure.values().entrySet()) {
            if (each.getKey().isPeer() && (fastest == null || each.getValue() < best)) {
                fastest = each.getKey();
                best = each.getValue();
            }
        }
        double own = measure.values().getOrDefault(Contestant.EVIGRAPH, Double.NaN);
        double limit = measure.values().getOrDefault(Contestant.LIMIT, Double.NaN);
        return new Row(
                name, unit, cells, fastest, best / own, measure.timesFastest(), own / limit, measure.timesLimit());
    }

    private Row row(Workload workload) {
        Map<Contestant, Cell> cells = new EnumMap<>(Contestant.class);
        Contestant fastest = null;
        double timesFastest = Double.NaN;
        for (Map.Entry<Contestant, Results> each : results.entrySet()) {
            Contestant contestant = each.getKey();
            Results measured = each.getValue();
            String failure = measured.failures().get(workload.name());
            if (measured.has(workload)) {
                cells.put(
                        contestant,
                        new Cell(
                                measured.millis(workload),
                                measured.pairs(workload).size(),
                                null));
                double times = times(workload, contestant);
                if (contestant.isPeer() && (fastest == null || times < timesFastest)) {
                    fastest = contestant;
                    timesFastest = times;
                }
            } else if (failure != null) {
                cells.put(contestant, new Cell(Double.NaN, 0, failure));
            }
        }
        return new Row(
                workload.title(),
                "ms",
                cells,
                fastest,
                timesFastest,
                TIMES_FASTEST_PEER,
                1 / times(workload, Contestant.LIMIT),
                workload.timesLimit());
    }

    /** {@return how many times longer than Evigraph another takes, over the pairs that both were asked for} */
    private double times(Workload workload, Contestant other) {
        Results own = results.get(Contestant.EVIGRAPH);
        Results others = results.get(other);
        if (own == null || others == null || !own.has(workload) || !others.has(workload)) {
            return Double.NaN;
        }
        Set<Integer> common = new TreeSet<>(own.pairs(workload).keySet());
        common.retainAll(others.pairs(workload).keySet());
        return others.millis(workload, common) / own.millis(workload, common);
    }

    private Row rate(Format format) {
        Map<Contestant, Cell> cells = new EnumMap<>(Contestant.class);
        Contestant fastest = null;
        for (Map.Entry<Contestant, Results> each : results.entrySet()) {
            double rate = each.getValue().megabytesPerSecond(format);
            String failure = each.getValue().failures().get(format.name());
            if (!Double.isNaN(rate) || failure != null) {
                cells.put(each.getKey(), new Cell(rate, 0, failure));
                if (each.getKey().isPeer()
                        && !Double.isNaN(rate)
                        && (fastest == null || rate > rate(fastest, format))) {
                    fastest = each.getKey();
                }
            }
        }
        double own = rate(Contestant.EVIGRAPH, format);
        return new Row(
                "whole graph out as " + format,
                "MB/s",
                cells,
                fastest,
                fastest == null ? Double.NaN : own / rate(fastest, format),
                Double.NaN,
                rate(Contestant.LIMIT, format) / own,
                EXPORT_TIMES_LIMIT);
    }

    private double rate(Contestant contestant, Format format) {
        Results measured = results.get(contestant);
        return measured == null ? Double.NaN : measured.megabytesPerSecond(format);
    }
}
