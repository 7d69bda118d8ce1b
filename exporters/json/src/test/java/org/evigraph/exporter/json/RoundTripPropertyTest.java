package org.evigraph.exporter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
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

/** What is written is read again as the same graph, for any graph. */
class RoundTripPropertyTest {
    /** What a faultless file may still be warned about. */
    private static final List<FindingKind> HARMLESS =
            List.of(FindingKind.HIDDEN_CHARACTER, FindingKind.NO_CITATION, FindingKind.LOOKALIKE);

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDocumentGivesTheGraphBack(long seed) throws IOException {
        assertRoundTrip(new JsonExporter(), RandomEvidence.small(seed).graph());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesGiveTheGraphBack(long seed) throws IOException {
        assertRoundTrip(new JsonLinesExporter(), RandomEvidence.small(seed).graph());
    }

    @Test
    void largerAndTinyGraphsComeBackToo() throws IOException {
        for (Exporter exporter : List.of(new JsonExporter(), new JsonLinesExporter())) {
            assertRoundTrip(exporter, RandomEvidence.medium(1).graph());
            assertRoundTrip(exporter, RandomEvidence.dense(1).graph());
            for (EvidenceGraph graph : TinyGraphs.all().values()) {
                assertRoundTrip(exporter, graph);
            }
        }
    }

    /** The same bytes again, so that a file under version control changes where its content does. */
    private static void assertRoundTrip(Exporter exporter, EvidenceGraph graph) throws IOException {
        String text = export(exporter, graph);
        GraphReader reader = new GraphReader()
                .strict(true)
                .format(exporter.format())
                .add(Source.of("graph", new ByteArrayInputStream(text.getBytes(UTF_8))));
        EvidenceGraph read = reader.graph();
        SameGraph.assertSame(read, graph);
        assertThat(HARMLESS)
                .containsAll(reader.findings().countsByKind(Severity.WARNING).keySet());
        assertThat(export(exporter, read)).isEqualTo(text);
    }

    private static String export(Exporter exporter, EvidenceGraph graph) throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter.write(graph, to, ExportOptions.DEFAULT);
        return to.text();
    }
}
