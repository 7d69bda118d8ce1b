package org.evigraph.exporter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SortedMap;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.testkit.ExporterContract;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class JsonLinesExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new JsonLinesExporter();
    }

    @Override
    public void assertReadable(SortedMap<String, byte[]> files) {
        assertThat(files).hasSize(1);
        files.forEach((name, bytes) -> {
            PublishedSchema schema = name.equals("answer.jsonl") ? PublishedSchema.ANSWER : PublishedSchema.LINE;
            String text = new String(bytes, UTF_8);
            assertThat(text).endsWith("}\n");
            assertThat(text.split("\n"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(schema.faults(line)).isEmpty());
        });
    }

    @Test
    void writesALineForEachPieceTheGraphFirst() throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(TinyGraphs.lonely(), to, ExportOptions.DEFAULT);
        assertThat(to.text())
                .isEqualTo("""
                {"type":"graph","evigraph":"1","name":"lonely"}
                {"type":"predicate","id":"treats","reading":"treats","inverseReading":"(inverse of) treats","sign":"none"}
                {"type":"entity","id":"a","name":"A","categories":["drug"]}
                {"type":"entity","id":"b","name":"B","categories":["condition"]}
                {"type":"claim","id":"CLAIM","subject":"a","predicate":"treats","object":"b"}
                """.replace("CLAIM", TinyGraphs.lonely().claim(0).id()));
    }
}
