package org.evigraph.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportersTest {
    @Test
    void findsEveryServiceByTheNameOfItsFormat() {
        assertThat(Exporters.all()).extracting(Exporter::format).containsExactly("shout", "silent");
        assertThat(Exporters.named("SILENT")).isInstanceOf(SilentExporter.class);
    }

    @Test
    void asksWhetherANearMissWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exporters.named("silnt"))
                .withMessage("format: found 'silnt', expected one of shout, silent. Fix: did you mean silent?");
    }

    @ParameterizedTest
    @CsvSource({"answer.txt, shout", "a.b.NIL, silent", "/some/folder/x.void, silent"})
    void theExtensionOfAFilePicksTheFormat(String fileName, String format) {
        assertThat(Exporters.forFileName(fileName)).map(Exporter::format).hasValue(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "txt", "folder/", "answer.md", "nil.answer"})
    void aNameWithoutAKnownExtensionPicksNone(String fileName) {
        assertThat(Exporters.forFileName(fileName)).isEmpty();
    }
}
