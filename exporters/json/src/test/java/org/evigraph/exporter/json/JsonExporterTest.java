package org.evigraph.exporter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.testkit.ExporterContract;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.evigraph.testkit.WatchedGraph;
import org.junit.jupiter.api.Test;

class JsonExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new JsonExporter();
    }

    @Override
    public void assertReadable(SortedMap<String, byte[]> files) {
        assertThat(files).hasSize(1);
        files.forEach((name, bytes) -> {
            PublishedSchema schema = name.equals("answer.json") ? PublishedSchema.ANSWER : PublishedSchema.GRAPH;
            assertThat(schema.faults(new String(bytes, UTF_8))).isEmpty();
        });
    }

    @Test
    void writesEachItemOnLinesOfItsOwnAndOnlyWhatIsKnown() throws IOException {
        MemoryDestination to = new MemoryDestination();
        ExportReport report = exporter().write(TinyGraphs.lonely(), to, ExportOptions.DEFAULT);
        assertThat(to.text())
                .isEqualTo("""
                {
                  "evigraph": "1",
                  "kind": "graph",
                  "name": "lonely",
                  "predicates": [
                    {
                      "id": "treats",
                      "reading": "treats",
                      "inverseReading": "(inverse of) treats",
                      "sign": "none"
                    }
                  ],
                  "entities": [
                    {
                      "id": "a",
                      "name": "A",
                      "categories": [ "drug" ]
                    },
                    {
                      "id": "b",
                      "name": "B",
                      "categories": [ "condition" ]
                    }
                  ],
                  "claims": [
                    {
                      "id": "CLAIM",
                      "subject": "a",
                      "predicate": "treats",
                      "object": "b"
                    }
                  ]
                }
                """.replace("CLAIM", TinyGraphs.lonely().claim(0).id()));
        assertThat(report).isEqualTo(ExportReport.NOTHING);
    }

    @Test
    void writesNoCharacterThatATerminalObeys() throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(TinyGraphs.hostile(), to, ExportOptions.DEFAULT);
        assertThat(to.text().lines())
                .allSatisfy(line -> assertThat(HiddenCharacters.firstIn(line)).isNegative());
    }

    /** A graph larger than memory could be written, if it could be held. */
    @Test
    void writesAsItGoesAndHoldsNoWholeFile() throws IOException {
        EvidenceGraph graph = RandomEvidence.medium(3).graph();
        AtomicLong written = new AtomicLong();
        List<Long> writtenAtClaim = Collections.synchronizedList(new ArrayList<>());
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }
        };
        EvidenceGraph watched = WatchedGraph.of(graph, claim -> writtenAtClaim.add(written.get()));
        exporter().write(watched, Destination.of(counting), ExportOptions.DEFAULT);
        assertThat(writtenAtClaim).isSorted().hasSizeGreaterThanOrEqualTo(graph.claimCount());
        assertThat(new TreeSet<>(writtenAtClaim)).hasSizeGreaterThan(10);
        assertThat(written.get() - writtenAtClaim.get(writtenAtClaim.size() - 1))
                .isLessThan(100_000);
    }
}
