package org.evigraph.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void writesTextsOfAnyLengthOneAfterTheOther(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextFile file = new TextFile(out)) {
            for (int i = 0; i < 200; i++) {
                String text = "a\u00E9\uD83E\uDDEC".repeat(random.nextInt(random.nextBoolean() ? 5 : 5_000));
                int number = random.nextInt();
                file.put(text);
                file.put(number);
                file.put(';');
                file.put("head and tail".getBytes(UTF_8), 4);
                expected.append(text).append(number).append(";head");
            }
        }
        assertThat(out.toString(UTF_8)).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 8191, 8192, 8193, 20_000})
    void keepsManyPiecesInTheirOrderWhoeverMakesThem(int count) throws IOException {
        StringBuilder expected = new StringBuilder("<");
        for (int number = 0; number < count; number++) {
            expected.append(number).append(' ').append("x".repeat(number % 300)).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextFile file = new TextFile(out)) {
            file.put("<");
            file.put(count, (from, to, part) -> {
                for (int number = from; number < to; number++) {
                    part.put(number);
                    part.put(" " + "x".repeat(number % 300) + "\n");
                }
            });
            file.put(">");
        }
        assertThat(out.toString(UTF_8)).isEqualTo(expected + ">");
    }

    @Test
    void takesBytesAsAStreamThatStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextFile file = new TextFile(out)) {
            file.put("a");
            try (OutputStream stream = file.asStream()) {
                stream.write(0xC3);
                stream.write(0x1A9);
                stream.write("--b".getBytes(UTF_8), 2, 1);
                stream.write("x".repeat(50_000).getBytes(UTF_8));
            }
            file.put("z");
        }
        assertThat(out.toString(UTF_8)).isEqualTo("a\u00E9b" + "x".repeat(50_000) + "z");
    }

    @Test
    void saysWhenTheStreamCannotBeWrittenTo() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> {
                    try (TextFile file = new TextFile(full)) {
                        file.put(100_000, (from, to, part) -> part.put("x".repeat(to - from)));
                    }
                })
                .withMessageContaining("No space left");
    }

    @Test
    void writesFromTheThreadThatWantsThePiecesAlone() throws IOException {
        Set<Thread> writers = new HashSet<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                writers.add(Thread.currentThread());
            }
        };
        try (TextFile file = new TextFile(out)) {
            file.put(100_000, (from, to, part) -> part.put("x".repeat(50 * (to - from))));
        }
        assertThat(writers).containsExactly(Thread.currentThread());
    }

    @Test
    void saysWhenAPieceCannotBeMade() throws IOException {
        try (TextFile file = new TextFile(new ByteArrayOutputStream())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> file.put(100_000, (from, to, part) -> {
                        if (from <= 70_000 && to > 70_000) {
                            throw new IllegalStateException("damaged");
                        }
                        part.put("x");
                    }))
                    .withMessageContaining("damaged");
        }
    }
}
