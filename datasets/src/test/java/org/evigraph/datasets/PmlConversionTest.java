package org.evigraph.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.junit.jupiter.api.Test;

class PmlConversionTest {
    private final EvidenceGraph graph = PmlConversion.graph();

    @Test
    void joinsLinesThatSayTheSame() {
        assertThat(graph.lineCount()).isEqualTo(375);
        assertThat(graph.claimCount()).isEqualTo(324);
    }

    /** With {@code -Devigraph.regenerate=true} it writes the document first. */
    @Test
    void givesTheBundledDocumentByteForByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportReport report = Exporters.named("json").write(graph, Destination.of(bytes), ExportOptions.DEFAULT);
        assertThat(report).isEqualTo(ExportReport.NOTHING);
        if (Boolean.getBoolean("evigraph.regenerate")) {
            Files.write(PmlDocument.PATH, bytes.toByteArray());
        }
        assertThat(PmlDocument.text()).isEqualTo(bytes.toString(UTF_8));
    }
}
