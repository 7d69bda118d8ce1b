package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    /** A stream that takes some bytes and then fails as the operating system does. */
    private static final class Failing extends OutputStream {
        private final String reason;
        private int room;
        private int refusals;

        Failing(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > room) {
                refusals++;
                throw new IOException(reason);
            }
            room -= length;
        }
    }

    @Test
    void passesEveryByteOnInOrder() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        Random random = new Random(7);
        StandardOutput out = new StandardOutput(actual);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(i % 10 == 0 ? 200_000 : 100)];
            random.nextBytes(bytes);
            out.write(bytes);
            expected.write(bytes);
            out.write(i);
            expected.write(i);
        }
        out.flush();
        assertThat(Arrays.mismatch(actual.toByteArray(), expected.toByteArray()))
                .as("the first difference")
                .isEqualTo(-1);
    }

    @Test
    void aReaderThatHasGoneEndsTheCommandQuietlyAndAtOnce() {
        Failing out = new Failing(10, "Broken pipe");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new String[] {"--help"}, surroundings(out, err));
        assertThat(exitCode).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(out.refusals).as("tries after the reader had gone").isEqualTo(1);
    }

    @Test
    void aFullDiskIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new String[] {"--help"}, surroundings(new Failing(10, "No space left on device"), err));
        assertThat(exitCode).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(err.toString(UTF_8))
                .isEqualTo("evigraph: cannot write to standard output: No space left on device\n");
    }

    private static Surroundings surroundings(OutputStream out, OutputStream err) {
        return new Surroundings(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), false, false);
    }
}
