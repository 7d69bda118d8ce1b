package org.evigraph.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evigraph.graph.EvidenceGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    private static final EvidenceGraph NAMED =
            EvidenceGraph.builder().name("quiet").build();

    @TempDir
    private Path folder;

    @Test
    void aStreamIsFlushedAndStaysOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream buffered = new BufferedOutputStream(bytes) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Exporters.named("shout").write(NAMED, Destination.of(buffered), ExportOptions.DEFAULT);
        assertThat(bytes.toString(UTF_8)).isEqualTo("QUIET");
        assertThat(closed).isFalse();
    }

    @Test
    void aFolderIsMadeWithTheFirstFile() throws IOException {
        Path inner = folder.resolve("a/b");
        Exporters.named("shout").write(NAMED, Destination.folder(inner), ExportOptions.DEFAULT);
        assertThat(inner.resolve("name.txt")).content(UTF_8).isEqualTo("QUIET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "a\\b", ".hidden"})
    void nothingIsWrittenOutsideTheFolder(String fileName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Destination.folder(folder).open(fileName))
                .withMessageContaining("'" + fileName + "'");
        assertThat(folder).isEmptyDirectory();
    }
}
