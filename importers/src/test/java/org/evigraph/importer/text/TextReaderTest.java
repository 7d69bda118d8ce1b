package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
    private record Read(String text, @Nullable Finding fault) {
        String inShort() {
            return fault == null ? text : fault.location() + " " + fault.kind().code();
        }
    }

    private static Read read(byte[] bytes, Limits limits) {
        StringBuilder text = new StringBuilder();
        try (TextReader reader = TextReader.open(new ByteArrayInputStream(bytes), "file", limits)) {
            char[] buffer = new char[7];
            for (int count = reader.read(buffer, 0, 7); count > 0; count = reader.read(buffer, 0, 7)) {
                text.append(buffer, 0, count);
            }
            return new Read(text.toString(), null);
        } catch (FaultException e) {
            return new Read(text.toString(), e.finding());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Read read(byte[] bytes) {
        return read(bytes, Limits.DEFAULT);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String text) {
                bytes.writeBytes(text.getBytes(UTF_8));
            } else {
                bytes.write((Integer) part);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void textInUtf8IsReadAsItIsWithoutItsByteOrderMark() {
        String text = "naïve β-lactam \uD83D\uDE00 \u0000 \uFFFE\r\n".repeat(5000);
        assertThat(read(text.getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(read(bytes("\uFEFF")).text()).isEmpty();
        assertThat(read(bytes("x\uFEFF")).text()).isEqualTo("x\uFEFF");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("Latin-1", bytes("a\nbc", 0xE9, "d"), "file:2:3 EVG-003"),
                Arguments.of("a lone continuation", bytes("\r\n\r\n", 0x80), "file:3:1 EVG-003"),
                Arguments.of("an overlong slash", bytes("ab\r", 0xC0, 0xAF), "file:2:1 EVG-003"),
                Arguments.of("a surrogate", bytes("é", 0xED, 0xA0, 0x80, "x"), "file:1:2 EVG-003"),
                Arguments.of("beyond Unicode", bytes(0xF4, 0x90, 0x80, 0x80), "file:1:1 EVG-003"),
                Arguments.of("a byte that is never used", bytes("x", 0xFF), "file:1:2 EVG-003"),
                Arguments.of("a cut character", bytes("x\n", 0xE2, 0x82), "file:2:1 EVG-002"),
                Arguments.of("far behind", bytes("é\n".repeat(50_000), 0xE9, "\n"), "file:50001:1 EVG-003"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrong")
    void otherBytesAreRefusedAtTheirPlaceAndWhatStandsBeforeIsReadFirst(String what, byte[] bytes, String fault) {
        Read read = read(bytes);
        assertThat(read.inShort()).isEqualTo(fault);
        assertThat(new String(bytes, ISO_8859_1))
                .startsWith(new String(read.text().getBytes(UTF_8), ISO_8859_1));
        assertThat(read.text()).doesNotContain("\uFFFD");
    }

    @Test
    void otherEncodingsAreNamedWithTheWayToMendThem() {
        Charset utf32 = Charset.forName("UTF-32LE");
        for (byte[] bytes : List.of(
                "\uFEFF{\"a\"".getBytes(UTF_16LE),
                "\uFEFF{\"a\"".getBytes(UTF_16BE),
                "id,name".getBytes(UTF_16LE),
                "id,name".getBytes(UTF_16BE),
                "\uFEFF{\"a\"".getBytes(utf32),
                "{\"a\"".getBytes(utf32),
                "{\"a\"".getBytes(Charset.forName("UTF-32BE")))) {
            Finding fault = read(bytes).fault();
            assertThat(fault).isNotNull();
            assertThat(fault.kind().code()).isEqualTo("EVG-003");
            assertThat(fault.fix()).matches("save it as UTF-8, as with: iconv -f UTF-(16|32) -t UTF-8");
        }
    }

    @Test
    void archivesAreToldByTheirFirstBytes() {
        assertThat(read(bytes("PK", 3, 4, "x")).inShort()).isEqualTo("file EVG-020");
        assertThat(read(bytes("BZh91AY")).inShort()).isEqualTo("file EVG-020");
        assertThat(read(bytes(0xFD, "7zXZ", 0)).inShort()).isEqualTo("file EVG-020");
        assertThat(read(bytes(0x28, 0xB5, 0x2F, 0xFD)).inShort()).isEqualTo("file EVG-020");
        assertThat(read(bytes("P")).inShort()).isEqualTo("P");
    }

    @Test
    void aFileMayHaveSoManyBytesAndNotOneMore() {
        Limits limits = Limits.DEFAULT.with(Limit.FILE_BYTES, 10);
        assertThat(read(bytes("12345678é"), limits).inShort()).isEqualTo("12345678é");
        assertThat(read(bytes("12345678é9"), limits).inShort()).isEqualTo("file:1:9 EVG-010");
    }

    @Test
    void aPipeIsReadThoughItCannotSeek() throws IOException {
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream("over a pipe".getBytes(UTF_8))) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("Illegal seek"); // as a FileInputStream of Java 17 does on a pipe
            }
        };
        try (BufferedReader reader = new BufferedReader(TextReader.open(pipe, "-", Limits.DEFAULT))) {
            assertThat(reader.readLine()).isEqualTo("over a pipe");
        }
    }
}
