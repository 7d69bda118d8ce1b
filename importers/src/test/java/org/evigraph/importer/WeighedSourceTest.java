package org.evigraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WeighedSourceTest {
    private static Source ofSize(long size) {
        return new Source() {
            @Override
            public String name() {
                return "large.sif";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[0]);
            }

            @Override
            public long size() {
                return size;
            }
        };
    }

    @Test
    void whatCertainlyDoesNotFitIsRefusedBeforeItIsOpened() {
        long most = Runtime.getRuntime().maxMemory();
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new WeighedSource(ofSize(2 * most + 1_000), 0.5).open())
                .withMessageContaining("it needs ")
                .withMessageContaining(" of memory at least, and there are ");
    }

    @Test
    void whateverMayFitIsOpened() throws IOException {
        assertThat(new WeighedSource(ofSize(1 << 20), 0.5).open()).isEmpty();
        assertThat(new WeighedSource(ofSize(-1), 0.5).open()).isEmpty();
        assertThat(new WeighedSource(ofSize(Long.MAX_VALUE), 0).open()).isEmpty();
    }
}
