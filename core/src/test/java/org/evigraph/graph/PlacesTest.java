package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evigraph.model.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2})
    void givesBackWhatWasAdded(long seed) {
        Random random = new Random(seed);
        Places places = new Places();
        List<Location> expected = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Location at = random.nextInt(10) == 0
                    ? Location.of("source " + random.nextInt(3))
                    : new Location(
                            "a.csv", random.nextInt() & Long.MAX_VALUE >> random.nextInt(60), random.nextInt(300));
            places.add(at);
            expected.add(at);
        }
        for (int i = 0; i < expected.size(); i++) {
            assertThat(places.get(i)).isEqualTo(expected.get(i));
        }
    }
}
