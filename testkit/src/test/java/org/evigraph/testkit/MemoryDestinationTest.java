package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class MemoryDestinationTest {
    private final MemoryDestination destination = new MemoryDestination();

    @Test
    void keepsWhatIsWritten() throws IOException {
        write("a.txt", 'x');
        assertThat(destination.text()).isEqualTo("x");
        write("b.txt", 'y');
        assertThat(destination.texts()).containsEntry("a.txt", "x").containsEntry("b.txt", "y");
    }

    @Test
    @SuppressWarnings("MustBeClosedChecker")
    void noticesAFileThatIsNotClosed() {
        destination.open("a.txt");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(destination::files);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> destination.open("b.txt"));
    }

    @Test
    void noticesAFileThatIsWrittenTwice() throws IOException {
        write("a.txt", 'x');
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> write("a.txt", 'y'));
    }

    @Test
    void noticesWhatIsNotUtf8() throws IOException {
        write("a.txt", 0xC3);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(destination::text)
                .withMessageContaining("a.txt");
    }

    private void write(String name, int b) throws IOException {
        try (OutputStream out = destination.open(name)) {
            out.write(b);
        }
    }
}
