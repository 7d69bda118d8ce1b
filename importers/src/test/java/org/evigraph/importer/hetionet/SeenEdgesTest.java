package org.evigraph.importer.hetionet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenEdgesTest {
    /** In runs as the tables have them, with a run taken up again now and then by the later half. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void tellsWhatCameBeforeWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        SeenEdges seen = new SeenEdges();
        Set<List<Integer>> expected = new HashSet<>();
        for (int run = 0; run < 400; run++) {
            Metaedge type = Metaedge.all().get(random.nextInt(24));
            int source = run < 200 ? run : random.nextInt(400);
            for (int left = random.nextInt(30); left > 0; left--) {
                int target = random.nextInt(40);
                boolean turned = type.relation().isSymmetric() && source > target;
                List<Integer> edge = List.of(type.number(), turned ? target : source, turned ? source : target);
                assertThat(seen.add(source, type, target)).isEqualTo(expected.add(edge));
            }
        }
    }
}
