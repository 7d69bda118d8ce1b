package org.evigraph.benchmarks.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What was measured, a column for each size: as a Markdown table, and all of it as JSON. */
final class ScaleTable {
    private static final List<String> TOPOLOGY = List.of(
            "subjects",
            "objects",
            "predicates",
            "claim-qualifiers",
            "signs",
            "first-lines",
            "first-out",
            "first-in",
            "in-claims");
    private static final List<String> EVIDENCE =
            List.of("line-starts", "lines", "line-citations", "line-bits", "line-sample-marks", "line-sample-sizes");
    private static final List<String> TEXT = List.of("text-ends", "texts");
    private static final double MEGA = 1e6;

    private final Map<Integer, Measured> bySize;
    private final StringBuilder text = new StringBuilder();

    ScaleTable(Map<Integer, Measured> bySize) {
        this.bySize = bySize;
    }

    String markdown() {
        text.setLength(0);
        text.append("| |");
        bySize.keySet().forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append("\n| --- |").append(" ---: |".repeat(bySize.size())).append('\n');
        row("claims, each once", "%,.0f", of("graph.claims"));
        row("lines of evidence", "%,.0f", of("graph.lines"));
        row("entities", "%,.0f", of("graph.entities"));
        row("publications", "%,.0f", of("graph.papers"));
        row("heap to build, GiB", "%.0f", of("build.heapGiB"));
        seconds("making alone", "make");
        seconds("making and building", "build");
        row("bytes a claim, topology", "%.1f", measured -> bytes(measured, TOPOLOGY));
        row("bytes a claim, evidence", "%.1f", measured -> bytes(measured, EVIDENCE));
        row("bytes a claim, both", "%.1f", measured -> bytes(measured, TOPOLOGY) + bytes(measured, EVIDENCE));
        row("bytes of a claim with one line", "%.1f", ScaleTable::bytesWithOneLine);
        row("bytes a claim, texts", "%.1f", measured -> bytes(measured, TEXT));
        row("snapshot, MB", "%,.0f", measured -> measured.get("graph.snapshotBytes") / MEGA);
        seconds("snapshot written", "write");
        row("heap to ask, GiB", "%.0f", of("ask.heapGiB"));
        seconds("opened", "open");
        seconds("first answer after that", "firstAnswer");
        row("heap in use then, MB", "%,.0f", measured -> measured.get("open.heapBytes") / MEGA);
        for (PairDraw draw : PairDraw.values()) {
            questions(draw);
        }
        row("heap in use at the end, MB", "%,.0f", measured -> measured.get("ask.heapBytes") / MEGA);
        row(
                "load before, after building, at the end",
                measured -> String.format(
                        Locale.ROOT,
                        "%.1f, %.1f, %.1f",
                        measured.get("load.before"),
                        measured.get("load.afterBuild"),
                        measured.get("load.afterQuestions")));
        return text.toString();
    }

    private void questions(PairDraw draw) {
        String name = "questions." + draw.label() + ".";
        row(
                "**" + draw.words() + "**: asked, with an answer, pathways",
                measured -> String.format(
                        Locale.ROOT,
                        "%,.0f, %,.0f, %,.0f",
                        measured.get("graph." + name + "asked"),
                        measured.get("graph." + name + "answered"),
                        measured.get("graph." + name + "pathways")));
        times("10 best, the first time", name + "first.");
        times("10 best, again", name + "again.");
        times("10 best, again, of those with an answer", name + "answered.");
        times("count by hand", name + "byHand.");
    }

    private void times(String what, String name) {
        row(what + ": median, p99, most, ms", measured -> times(measured, name, "Micros"));
        row("the same, ms of processor", measured -> times(measured, name, "ProcessorMicros"));
    }

    private static String times(Measured measured, String name, String clock) {
        return String.format(
                Locale.ROOT,
                "%.4f, %.3f, %.3f",
                measured.get(name + "median" + clock) / 1e3,
                measured.get(name + "p99" + clock) / 1e3,
                measured.get(name + "max" + clock) / 1e3);
    }

    private void seconds(String what, String name) {
        row(
                what + ": s, and s of processor",
                measured -> String.format(
                        Locale.ROOT,
                        "%.2f, %.2f",
                        measured.get(name + ".seconds"),
                        measured.get(name + ".processorSeconds")));
    }

    private static ToDoubleFunction<Measured> of(String name) {
        return measured -> measured.get(name);
    }

    private static double bytes(Measured measured, List<String> parts) {
        return parts.stream()
                        .mapToDouble(part -> measured.get("graph.bytes." + part))
                        .sum()
                / measured.get("graph.claims");
    }

    private static double bytesWithOneLine(Measured measured) {
        double lines = measured.get("graph.lines") / measured.get("graph.claims");
        return bytes(measured, TOPOLOGY) + bytes(measured, EVIDENCE) / lines;
    }

    private void row(String what, String format, ToDoubleFunction<Measured> number) {
        row(what, measured -> String.format(Locale.ROOT, format, number.applyAsDouble(measured)));
    }

    private void row(String what, Function<Measured, String> cell) {
        text.append("| ").append(what).append(" |");
        bySize.values()
                .forEach(measured -> text.append(' ')
                        .append(cell.apply(measured).replace("NaN", "?"))
                        .append(" |"));
        text.append('\n');
    }

    /** Writes an object with the numbers of each size under its number of claims. */
    void writeJson(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = JsonFactory.builder()
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            bySize.forEach((size, measured) -> {
                json.writeName(size.toString());
                json.writeStartObject();
                measured.numbers().forEach((name, number) -> json.writeNumberProperty(name, number));
                json.writeEndObject();
            });
            json.writeEndObject();
        }
    }
}
