package org.evigraph.benchmarks.peers;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import org.evigraph.benchmarks.peers.Comparison.Cell;
import org.evigraph.benchmarks.peers.Comparison.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The comparison for programs: what was measured and whether each goal is met; what has no value is left out. */
final class ComparisonJson {
    private final Comparison comparison;

    ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("kind", "peers");
            out.writeStringProperty("machine", Machine.here());
            out.writeObjectPropertyStart("engines");
            comparison
                    .results()
                    .forEach((contestant, results) -> out.writeStringProperty(id(contestant), results.description()));
            out.writeEndObject();
            out.writeArrayPropertyStart("workloads");
            comparison.rows().forEach(row -> write(out, row));
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, Row row) {
        out.writeStartObject();
        out.writeStringProperty("name", row.name());
        out.writeStringProperty("unit", row.unit());
        out.writeObjectPropertyStart("measured");
        for (Map.Entry<Contestant, Cell> cell : row.cells().entrySet()) {
            out.writeObjectPropertyStart(id(cell.getKey()));
            number(out, "value", cell.getValue().value());
            if (cell.getValue().pairs() > 0) {
                out.writeNumberProperty("pairs", cell.getValue().pairs());
            }
            if (cell.getValue().failure() != null) {
                out.writeStringProperty("failure", cell.getValue().failure());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        if (row.fastest() != null && !Double.isNaN(row.timesFastest())) {
            out.writeStringProperty("bestPeer", id(row.fastest()));
            number(out, "timesBetterThanBestPeer", row.timesFastest());
            goal(out, "bestPeer", row.timesFastestGoal(), row.meetsFastest());
        }
        if (!Double.isNaN(row.timesLimit())) {
            number(out, "timesLimit", row.timesLimit());
            goal(out, "limit", row.timesLimitGoal(), row.meetsLimit());
        }
        out.writeEndObject();
    }

    private static void goal(JsonGenerator out, String of, double goal, boolean met) {
        if (!Double.isNaN(goal)) {
            out.writeNumberProperty(of + "Goal", goal);
            out.writeBooleanProperty(of + "GoalMet", met);
        }
    }

    private static void number(JsonGenerator out, String name, double value) {
        if (!Double.isNaN(value)) {
            out.writeNumberProperty(name, value);
        }
    }

    private static String id(Contestant contestant) {
        return contestant.name().toLowerCase(Locale.ROOT);
    }
}
