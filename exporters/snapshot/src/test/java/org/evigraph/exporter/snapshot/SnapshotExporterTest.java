package org.evigraph.exporter.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.testkit.SameGraph;
import org.evigraph.testkit.TinyAnswers;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotExporterTest {
    private final Exporter exporter = Exporters.named("evg");

    static Stream<EvidenceGraph> graphs() {
        return TinyGraphs.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsWrittenOpensAsTheSameGraph(EvidenceGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(exporter.write(graph, Destination.of(out), ExportOptions.DEFAULT)
                        .notes())
                .isEmpty();
        SameGraph.assertSame(GraphSnapshot.read(ByteBuffer.wrap(out.toByteArray())), graph);
    }

    @Test
    void anAnswerHasNoSnapshot() {
        assertThat(exporter.writes(TinyAnswers.nothing().getClass())).isFalse();
        assertThatThrownBy(() -> exporter.write(
                        TinyAnswers.nothing(), Destination.of(new ByteArrayOutputStream()), ExportOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
