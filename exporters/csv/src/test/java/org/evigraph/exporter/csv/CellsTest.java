package org.evigraph.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @Test
    void aBarStandsBetweenTheValuesOfAList() {
        assertThat(Cells.list(List.of("a", "b;c", "d=e"))).isEqualTo("a|b;c|d=e");
        assertThat(Cells.list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a|b, a\\|b", "a\\, a\\\\", "\\|, \\\\\\|", "a\\\\|, a\\\\\\\\\\|"})
    void aBackslashMakesABarOrABackslashPartOfAValue(String value, String cell) {
        assertThat(Cells.list(List.of(value))).isEqualTo(cell);
    }

    @Test
    void anEqualsSignIsEscapedInKeysOnly() {
        assertThat(Cells.map(new TreeMap<>(Map.of("a=b", "c=d", "e|f", "", "g\\", "h|i"))))
                .isEqualTo("a\\=b=c=d|e\\|f=|g\\\\=h\\|i");
    }

    @Test
    void aSemicolonStandsBetweenTheKnownPartsOfAValue() {
        assertThat(Cells.parts("a:b", null, null)).isEqualTo("a:b");
        assertThat(Cells.parts("a:b", null, "why")).isEqualTo("a:b;;why");
        assertThat(Cells.parts("a:b;c|d\\", "from", null)).isEqualTo("a:b\\;c\\|d\\\\;from");
        assertThat(Cells.list(List.of("x", "y;z"), value -> value)).isEqualTo("x|y;z");
    }
}
