package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.graph.EvidenceGraph;
import org.junit.jupiter.api.Test;

class TinyGraphsTest {
    @Test
    void eachHasItsName() {
        assertThat(TinyGraphs.all()).containsOnlyKeys("diamond", "empty", "hostile", "lonely", "quarrel");
    }

    @Test
    void theHostileOneHoldsEveryHostileText() {
        EvidenceGraph hostile = TinyGraphs.hostile();
        assertThat(hostile.entities()).extracting(entity -> entity.name()).containsAll(HostileTexts.ALL);
    }
}
