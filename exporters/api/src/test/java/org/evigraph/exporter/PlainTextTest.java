package org.evigraph.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    /** Every character that has a byte of its own, at every place of texts shorter and longer than two words. */
    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 23})
    void findsWhatMayHaveToBeChangedWhereverItStands(int length) {
        for (char c = 0; c < 0x800; c++) {
            boolean isPlain = c >= ' ' && c < 0x7F && c != '"' && c != ',';
            for (int place = 0; place < length; place++) {
                String text = "x".repeat(place) + c + "~".repeat(length - place - 1);
                assertThat(PlainText.isPlain(text.getBytes(UTF_8), '"', ','))
                        .as(text)
                        .isEqualTo(isPlain);
            }
        }
        assertThat(PlainText.isPlain(new byte[0], '"', ',')).isTrue();
    }
}
