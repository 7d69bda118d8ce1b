package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.evigraph.exporter.Exporter;
import org.evigraph.testkit.ExporterContract;

class DotExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new DotExporter();
    }

    @Override
    public void assertReadable(SortedMap<String, byte[]> files) throws Exception {
        assertThat(files).hasSize(1);
        Graphviz.assumeInstalled();
        for (byte[] drawing : files.values()) {
            assertThat(Graphviz.svg(drawing)).contains("</svg>");
        }
    }
}
