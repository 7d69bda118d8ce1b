package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {
    private static final String TEXT = "{\"name\": \"naïve\"}\n".repeat(50);

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return bytes.toByteArray();
    }

    /** {@return the text, or the code of the fault} */
    private static String read(InputStream bytes, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        try (TextReader reader = TextReader.open(bytes, "file", limits)) {
            char[] buffer = new char[100];
            for (int count = reader.read(buffer, 0, 100); count > 0; count = reader.read(buffer, 0, 100)) {
                text.append(buffer, 0, count);
            }
            return text.toString();
        } catch (FaultException e) {
            return e.finding().location() + " " + e.finding().kind().code();
        }
    }

    private static String read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes), Limits.DEFAULT);
    }

    @Test
    void isToldByItsFirstBytesWhateverTheName() throws IOException {
        assertThat(read(gzip(TEXT.getBytes(UTF_8)))).isEqualTo(TEXT);
    }

    @Test
    void membersAreJoinedAndZerosAfterTheLastAreOverlooked() throws IOException {
        byte[] one = gzip("a".getBytes(UTF_8));
        byte[] none = gzip(new byte[0]);
        byte[] two = gzip(TEXT.getBytes(UTF_8));
        assertThat(read(join(one, none, two, new byte[1000]))).isEqualTo("a" + TEXT);
    }

    @Test
    void aStreamThatGivesOneByteAtATimeGivesTheSame() throws IOException {
        byte[] bytes = join(gzip(TEXT.getBytes(UTF_8)), gzip(TEXT.getBytes(UTF_8)));
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(read(slow, Limits.DEFAULT)).isEqualTo(TEXT + TEXT);
    }

    @Test
    void theOptionalPartsOfTheHeaderArePassedOver() throws IOException {
        byte[] plain = gzip(TEXT.getBytes(UTF_8));
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 'e', 'x', 'n', 0, 'c', 'c', 0, 1, 2
        };
        assertThat(read(join(header, Arrays.copyOfRange(plain, 10, plain.length))))
                .isEqualTo(TEXT);
    }

    @Test
    void everyCutIsAFault() throws IOException {
        byte[] bytes = gzip(TEXT.getBytes(UTF_8));
        for (int length = 2; length < bytes.length; length++) {
            assertThat(read(Arrays.copyOf(bytes, length)))
                    .as("cut after %d", length)
                    .isEqualTo("file EVG-002");
        }
    }

    @Test
    void noFlippedBitOfTheContentOrTheChecksumGivesAnotherText() throws IOException {
        byte[] bytes = gzip(TEXT.getBytes(UTF_8));
        for (int bit = 10 * 8; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            String read = read(flipped);
            assertThat(read.equals(TEXT) ? "the same text, coded otherwise" : read)
                    .as("bit %d", bit)
                    .matches("the same.*|file(:\\d+:\\d+)? EVG-00[1-39]");
        }
    }

    @Test
    void bytesAfterTheEndAreAFault() throws IOException {
        assertThat(read(join(gzip(TEXT.getBytes(UTF_8)), new byte[] {0, 'x'}))).isEqualTo("file EVG-009");
        assertThat(read(join(gzip(TEXT.getBytes(UTF_8)), new byte[] {0x1F, 'x'})))
                .isEqualTo("file EVG-009");
    }

    @Test
    void anotherWayOfCompressionIsAFault() throws IOException {
        byte[] bytes = gzip(TEXT.getBytes(UTF_8));
        bytes[2] = 7;
        assertThat(read(bytes)).isEqualTo("file EVG-001");
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 10_000_000})
    void aBombIsAFaultOnceItIsLarge(int size) throws IOException {
        byte[] bomb = new byte[size];
        Arrays.fill(bomb, (byte) ' ');
        String read = read(gzip(bomb));
        assertThat(read.isBlank() ? "harmless" : read).isEqualTo(size == 100_000 ? "harmless" : "file EVG-010");
        assertThat(read(new ByteArrayInputStream(gzip(bomb)), Limits.DEFAULT.with(Limit.GZIP_RATIO, 2000)))
                .isBlank();
    }

    @Test
    void whatDoesNotCompressWellMayBeLarge() throws IOException {
        byte[] letters = new byte[2_000_000];
        Random random = new Random(1);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(4));
        }
        assertThat(read(gzip(letters))).hasSize(letters.length);
    }
}
