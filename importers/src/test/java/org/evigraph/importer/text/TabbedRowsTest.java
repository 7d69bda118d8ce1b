package org.evigraph.importer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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
    /** Hands out a few characters at a time, so that every row is cut somewhere. */
    private static final class Trickle extends FilterReader {
        private final int most;

        Trickle(String text, int most) {
            super(new StringReader(text));
            this.most = most;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(length, most));
        }
    }

    private static List<List<String>> rows(Reader text) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (TabbedRows rows = new TabbedRows(text, "file", Limits.DEFAULT)) {
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
        return rows(new StringReader(text));
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
                text.append("ab\t\t\n\r".charAt(random.nextInt(6)));
            }
            List<List<String>> expected = new ArrayList<>();
            text.toString()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .lines()
                    .forEach(line -> expected.add(List.of(line.split("\t", -1))));
            assertThat(rows(new Trickle(text.toString(), 1 + round % 5)))
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
        try (TabbedRows rows = new TabbedRows(new StringReader("a\tbcd\n"), "file", Limits.DEFAULT)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.holds(1, "bcd")).isTrue();
            assertThat(rows.holds(1, "bce")).isFalse();
            assertThat(rows.holds(1, "bc")).isFalse();
            assertThat(rows.at(1).column()).isEqualTo(3);
            assertThat(new String(rows.text(), rows.start(1), rows.length(1))).isEqualTo("bcd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\nabcde\n", "ab\nabcde", "ab\nabcdefghijklmnopqrstuvwxyz"})
    void aRowPastTheLimitIsRefusedAtItsPlaceHoweverShortTheFile(String text) throws IOException {
        Limits limits = Limits.DEFAULT.with(Limit.RECORD_LENGTH, 4);
        try (TabbedRows rows = new TabbedRows(new StringReader(text), "file", limits)) {
            assertThat(rows.next()).isTrue();
            assertThatExceptionOfType(FaultException.class)
                    .isThrownBy(rows::next)
                    .satisfies(fault -> assertThat(fault.finding().kind()).isEqualTo(FindingKind.LIMIT))
                    .satisfies(fault ->
                            assertThat(fault.finding().location().line()).isEqualTo(2));
        }
    }
}
