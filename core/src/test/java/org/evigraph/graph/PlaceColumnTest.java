package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceColumnTest {
    @ParameterizedTest(name = "{0} items take a byte: {1}")
    @CsvSource({"0, true", "1, true", "255, true", "256, true", "257, false", "70000, false"})
    void everyPlaceComesBackInAsFewBytesAsTellItApart(int items, boolean narrow) {
        int[] places = IntStream.range(0, items).toArray();

        PlaceColumn column = PlaceColumn.of(places.clone(), items);

        assertThat(column.size()).isEqualTo(items);
        assertThat(column.narrow() != null).isEqualTo(narrow);
        assertThat(IntStream.range(0, items).map(column::get)).containsExactly(toObjects(places));
    }

    private static Integer[] toObjects(int[] places) {
        return IntStream.of(places).boxed().toArray(Integer[]::new);
    }
}
