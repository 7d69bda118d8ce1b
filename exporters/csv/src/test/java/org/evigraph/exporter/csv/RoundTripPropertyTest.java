package org.evigraph.exporter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Source;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Severity;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.SameGraph;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as the same graph, for any graph, and over any of the native formats. */
class RoundTripPropertyTest {
    /** What a faultless file may still be warned about. */
    private static final List<FindingKind> HARMLESS =
            List.of(FindingKind.HIDDEN_CHARACTER, FindingKind.NO_CITATION, FindingKind.LOOKALIKE);

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFolderGivesTheGraphBack(long seed) throws IOException {
        assertRoundTrip(RandomEvidence.small(seed).graph());
    }

    @Test
    void largerAndTinyGraphsComeBackToo() throws IOException {
        assertRoundTrip(RandomEvidence.medium(1).graph());
        assertRoundTrip(RandomEvidence.dense(1).graph());
        for (EvidenceGraph graph : TinyGraphs.all().values()) {
            assertRoundTrip(graph);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereNothingIsGuardedARawFolderIsTheSame(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        MemoryDestination guarded = new MemoryDestination();
        ExportReport report = new CsvExporter().write(graph, guarded, ExportOptions.DEFAULT);
        MemoryDestination raw = new MemoryDestination();
        new CsvExporter().write(graph, raw, ExportOptions.DEFAULT.withRawCsv(true));
        assertThat(raw.texts().equals(guarded.texts())).isEqualTo(report.equals(ExportReport.NOTHING));
        SameGraph.assertSame(readFolder(raw), graph);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNativeFormatHandsOnTheWholeGraph(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        SameGraph.assertSame(
                throughStream("json", throughStream("jsonl", throughFolder(throughStream("json", graph)))), graph);
    }

    private static void assertRoundTrip(EvidenceGraph graph) throws IOException {
        SameGraph.assertSame(throughFolder(graph), graph);
    }

    private static EvidenceGraph throughFolder(EvidenceGraph graph) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new CsvExporter().write(graph, to, ExportOptions.DEFAULT);
        return readFolder(to);
    }

    private static EvidenceGraph readFolder(MemoryDestination written) throws IOException {
        return read("csv", new MemoryFolder(written.files()));
    }

    private static EvidenceGraph throughStream(String format, EvidenceGraph graph) throws IOException {
        MemoryDestination to = new MemoryDestination();
        Exporters.named(format).write(graph, to, ExportOptions.DEFAULT);
        return read(
                format, Source.of("graph", new ByteArrayInputStream(to.text().getBytes(UTF_8))));
    }

    private static EvidenceGraph read(String format, Source source) throws IOException {
        GraphReader reader = new GraphReader().strict(true).format(format).add(source);
        EvidenceGraph read = reader.graph();
        assertThat(HARMLESS)
                .containsAll(reader.findings().countsByKind(Severity.WARNING).keySet());
        return read;
    }
}
