package org.evigraph.exporter.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.evigraph.exporter.Exporter;
import org.evigraph.testkit.ExporterContract;

class SvgExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new SvgExporter();
    }

    @Override
    public void assertReadable(SortedMap<String, byte[]> files) throws Exception {
        assertThat(files).hasSize(1);
        for (byte[] picture : files.values()) {
            assertThat(new Picture(picture).names()).startsWith("svg");
        }
    }
}
