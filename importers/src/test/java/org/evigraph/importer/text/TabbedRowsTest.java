package org.evigraph.importer.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabbedRowsTest {
    /** Hands out a few bytes at a time, so that every row is cut somewhere. */
    private static final class Trickle extends FilterInputStream {
        private final int most;

        Trickle(InputStream text, int most) {
            super(text);
            this.most = most;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(length, most));
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static TabbedRows tabbed(InputStream text, Limits limits) throws IOException {
        return new TabbedRows(TextBytes.open(text, "file", limits), "file", limits);
    }

    private static List<List<String>> rows(InputStream text) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (TabbedRows rows = tabbed(text, Limits.DEFAULT)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < rows.cells(); cell++) {
                    cells.add(rows.cell(cell));
                }
                assertThat(rows.at().line()).isEqualTo(all.size() + 1L);
                assertThat(rows.isEmpty()).isEqualTo(cells.equals(List.of("")));
                all.add(cells);
            }
        }
        return all;
    }

    private static List<List<String>> rows(String text) throws IOException {
        return rows(stream(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsARowAndTheLastNeedsNone(String end) throws IOException {
        List<List<String>> expected = List.of(List.of("a", "", "b"), List.of(""), List.of("", "c", ""));
        String text = "a\t\tb" + end + end + "\tc\t";
        assertThat(rows(text)).isEqualTo(expected);
        assertThat(rows(text + end)).isEqualTo(expected);
    }

    @Test
    void aFileOfNothingHasNoRowAndAQuoteIsACharacter() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\"a\tb\"")).containsExactly(List.of("\"a", "b\""));
    }

    @Test
    void whereTheTextIsCutWhileItIsReadLeavesNoTrace() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("abé\t\t\n\r".charAt(random.nextInt(7)));
            }
            List<List<String>> expected = new ArrayList<>();
            text.toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .lines()
                    .forEach(line -> expected.add(List.of(line.split("\t", -1))));
            assertThat(rows(new Trickle(stream(text.toString()), 1 + round % 5)))
                    .as(text.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aRowMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String longest = "x".repeat(200_000);
        assertThat(rows("a\n" + longest + "\t" + longest + "\r\nb"))
                .containsExactly(List.of("a"), List.of(longest, longest), List.of("b"));
    }

    @Test
    void aCellIsSeenInPlace() throws IOException {
        try (TabbedRows rows = tabbed(stream("é\tbcd\n"), Limits.DEFAULT)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.holds(1, "bcd".getBytes(UTF_8))).isTrue();
            assertThat(rows.holds(1, "bce".getBytes(UTF_8))).isFalse();
            assertThat(rows.holds(1, "bc".getBytes(UTF_8))).isFalse();
            assertThat(rows.at(1).column()).isEqualTo(3);
            assertThat(rows.length(0)).isEqualTo(2);
            assertThat(rows.characters(0)).isEqualTo(1);
            assertThat(new String(rows.text(), rows.start(1), rows.length(1), UTF_8))
                    .isEqualTo("bcd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\nabcde\n", "ab\nabcde", "ab\nabcdefghijklmnopqrstuvwxyz"})
    void aRowPastTheLimitIsRefusedAtItsPlaceHoweverShortTheFile(String text) throws IOException {
        Limits limits = Limits.DEFAULT.with(Limit.RECORD_LENGTH, 4);
        try (TabbedRows rows = tabbed(stream(text), limits)) {
            assertThat(rows.next()).isTrue();
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(rows::next)
                    .satisfies(fault -> assertThat(fault.finding().kind()).isEqualTo(FindingKind.LIMIT))
                    .satisfies(fault ->
                            assertThat(fault.finding().location().line()).isEqualTo(2));
        }
    }

    @Test
    void rowsThatBeginLikeTheOneBeforeAreReadAsAnyOther() throws IOException {
        Random random = new Random(2);
        String[] cells = {"a", "ab", "é", ""};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            List<List<String>> expected = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                List<String> row = new ArrayList<>();
                for (int left = 1 + random.nextInt(4); left > 0; left--) {
                    row.add(cells[random.nextInt(random.nextInt(20) == 0 ? 4 : 2)]);
                }
                text.append(String.join("\t", row)).append('\n');
                expected.add(row);
            }
            assertThat(rows(new Trickle(stream(text.toString()), 1 + random.nextInt(40))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAtTheirPlace() throws IOException {
        for (byte[] end : List.of(new byte[] {(byte) 0xE9, '\t'}, new byte[] {(byte) 0xE9})) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("a\tb\néé\tx".getBytes(UTF_8));
            bytes.writeBytes(end);
            try (TabbedRows rows = tabbed(new ByteArrayInputStream(bytes.toByteArray()), Limits.DEFAULT)) {
                assertThat(rows.next()).isTrue();
                assertThatExceptionOfType(FaultException.class)
                        .isThrownBy(rows::next)
                        .satisfies(
                                fault -> assertThat(fault.finding().location()).hasToString("file:2:5"));
            }
        }
    }
}
